// Origin: our own list.
import { lines } from '../lines.ts';

/** Organisations known by name, lower case. */
export const knownOrganisations = lines(`
abc
abc news
aclu
afp
african union
agence france-presse
aig
air force
al jazeera
al qaeda
al qaida
al shabaab
al-jazeera
al-nusra front
al-qaeda
al-qaida
al-shabaab
al-shabab
amazon
amnesty international
ansa
ansar al-sharia
ansar dine
ap
apple
arab league
army
asean
asian development bank
associated press
at&t
atf
bank of america
barclays
bbc
bbc news
bear stearns
bharatiya janata party
bjp
black lives matter
bloomberg
boeing
boko haram
bp
brics
bundesrat
bundestag
c-span
capitol police
cbi
cbs
cbs news
cdc
central intelligence agency
chevron
cia
cis
citigroup
cnn
coast guard
collective security treaty organisation
collective security treaty organization
commonwealth of independent states
communist party
congress
conservative party
council of europe
crpf
csto
daily mail
daily telegraph
dea
defense department
democratic party
democrats
der spiegel
deutsche bank
dhs
disney
doctors without borders
doj
downing street
dpa
duma
e.u.
ecowas
eln
elysee
enron
epa
espn
eta
eu
european central bank
european commission
european council
european court of human rights
european parliament
european union
europol
exxonmobil
faa
facebook
fannie mae
farc
fatah
fbi
fcc
fda
federal bureau of investigation
federal reserve
fema
fifa
financial times
fis
fmln
ford
fox news
freddie mac
fsb
fsln
ftc
g20
g7
g8
gazprom
ge
general assembly
general electric
general motors
goldman sachs
google
greenpeace
gru
halliburton
hamas
haqqani network
harvard
hezbollah
hizbollah
hizbullah
hollywood reporter
honda
house of commons
house of lords
house of representatives
houthis
hsbc
human rights watch
iaea
ibm
icc
icj
icrc
idf
ilo
imf
intel
interfax
international atomic energy agency
international committee of the red cross
international court of justice
international criminal court
international monetary fund
interpol
iom
ira
irish republican army
irs
isi
isil
isis
islamic jihad
islamic revolutionary guard corps
islamic state
itar-tass
jaish-e-mohammed
janjaweed
jpmorgan
jpmorgan chase
justice department
kazinform
kgb
khabar
knesset
kremlin
labour party
lapd
lashkar-e-taiba
le monde
lehman brothers
liberal democrats
lockheed martin
lok sabha
los angeles times
ltte
lukoil
marine corps
marines
medecins sans frontieres
merrill lynch
metropolitan police
microsoft
microsoft corp.
minusma
mit
mlb
monusco
morgan stanley
mossad
mrta
msnbc
muslim brotherhood
naacp
nasa
national assembly
national guard
nato
navy
nba
nbc
nbc news
ncaa
ndtv
netflix
new york times
newsweek
nfl
nhl
nissan
npr
nra
nrc
nsa
ntsb
nypd
oas
oecd
opec
organization for security and co-operation in europe
organization of american states
osce
osha
oxfam
parliament
pbs
pentagon
people's liberation army
peshmerga
pkk
plo
princeton
pti
pyd
quds force
radio free europe
radio liberty
raf
rajya sabha
raw
red crescent
red cross
republican party
republicans
reuters
revolutionary guard
revolutionary guards
ria novosti
rosatom
rosneft
royal air force
royal navy
rss
samsung
save the children
scotland yard
sec
security council
senate
sendero luminoso
shanghai cooperation organisation
shanghai cooperation organization
shell
shin bet
shining path
shiv sena
sinn fein
sky news
socialist party
sony
stanford
state department
state duma
supreme court
syrian observatory for human rights
taliban
tamil tigers
tass
tepco
tesla
the economist
the guardian
the new york times
the times
the wall street journal
the washington post
time magazine
tokyo electric power
tories
toyota
treasury
treasury department
tsa
tupac amaru
twitter
u.n.
u.s. army
u.s. navy
uber
ucla
uefa
un
un general assembly
un refugee agency
un security council
undp
unesco
unhcr
unicef
unifil
united nations
unrwa
upi
us army
us navy
usa today
usaid
verizon
voice of america
wagner group
wal-mart
wall street journal
walmart
washington post
wells fargo
white house
who
wikipedia
world bank
world food program
world food programme
world health organisation
world health organization
world trade organization
wto
xinhua
yahoo
yale
youtube
ypg
`);
