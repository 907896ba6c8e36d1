// Origin: derived from UD English-EWT train (CC BY-SA 4.0) and UD English-GUM train (annotations CC BY 4.0): single words and their lemmas, counted by training/lemmas. This file is under CC BY-SA 4.0.
import { lines } from '../lines.ts';

/** Lemmas by which the endings tell which of two they have before them. */
export const lemmaKnown = lines(`
accuse
adhere
adsl
aids
arakan
arctic
baba
bale
balochi
bbq
breath
bs
ceo
ciac
cite
communist
cope
cp
cpi
crowleyan
do
dsl
dslr
dvd
eei
eol
epc
ets
excite
exotic
extradite
fallujan
feed
fulfil
fx
gcp
gdp
glandular
gold
hindu
hmm
imperil
incite
indoor
indulge
intervene
ip
iv
jazz
jpy
killy
llc
loc
loi
massacre
mba
mormon
nam
pal
pinkie
pr
prearrange
probe
ps
purple
rac
rang
restore
row
sectarian
seo
silky
soar
sr
ss
supersede
suv
tds
teethe
tone
transatlantic
unfair
unite
uth
uva
uvb
van
wane
waterproof
wipe
`);

/** Form and lemma where the rules do not give it, by class. */
export const lemmaExceptions: Readonly<Record<string, readonly string[]>> = {
  "''": lines(`
’ '
’’ ''
” "
`),
  ',': lines(`
– -
— -
`),
  '.': lines(`
… .
`),
  ':': lines(`
-- -
... …
– -
`),
  CC: lines(`
an and
n and
`),
  CD: lines(`
b billion
mm mm
t trillion
`),
  DT: lines(`
an a
and a
teh the
these this
those that
to the
`),
  EX: lines(`
their there
`),
  FW: lines(`
Baba baba
Ciao ciao
E.g. e.g.
Kevalam kevalam
Nam nam
Ocho ocho
Paseo paseo
ie i.e.
`),
  IN: lines(`
a of
becuse because
cuz cuz
f for
o of
ta of
then than
til till
w with
wether whether
`),
  JJ: lines(`
accomodating accommodating
b B
bosnian bosnian
christian Christian
democrat Democrat
i I
latin Latin
moldovan moldovan
philippine philippine
pro-beijing pro-Beijing
pro-india pro-india
rediculous ridiculous
roman Roman
satanic Satanic
south South
uv UV
w W
`),
  JJR: lines(`
least least
`),
  MD: lines(`
'd would
'll will
ca can
ll will
wilt will
wo will
woud would
`),
  NFP: lines(`
:D :d
`),
  NN: lines(`
a.m. a.m.
advise advice
am a.m.
b&b b&b
com CoM
comédie Comédie
hr HR
hz Hz
i/c i/c
islamist Islamist
it IT
km kilometer
l/c l/c
led LED
luv love
m M
no. no.
noone no-one
p&l p&l
p. page
p.m p.m.
p.m. p.m.
p.o. p.o.
p.s. p.s.
ph.d. Ph.D.
pm p.m.
resturant restaurant
rom ROM
sap SAP
sss SSS
t.v. TV
teeth tooth
tupperwear tupperware
tv TV
uv ultra-violet
zeitgeist Zeitgeist
`),
  NNP: lines(`
BOX Box
BUSH Bush
D.C. D.C.
ENRON Enron
FIRE Fire
FIRST FIRST
GOD God
JOHN John
L.A. L.A.
LAURA Laura
LOPEZ Lopez
MILNET MILNET
Mr Mr.
Non-Bondad non-Bondad
PEREZ Perez
Sat Saturday
Sear's Sears
Territories Territory
U.S. U.S.
UNESCO UNESCO
Us We
airport Airport
angeles Angeles
blanco Blanco
bondad Bondad
canon Canon
captain Captain
christmas Christmas
figure Figure
island Island
it Italian
jack Jack
los Los
mecca mecca
mod Mod
montparnasse Montparnasse
nonbondad non-Bondad
petsmart PetSmart
satanism Satanism
sea Sea
sony Sony
square Square
sunday Sunday
thursday Thursday
world World
`),
  NNPS: lines(`
Appropriations Appropriations
Beatles Beatles
Commons Commons
Falls Falls
Gliders glider
Huskers Huskers
Magicians magician
Netherlands Netherlands
Olympics Olympics
Paralympics Paralympics
People People
Philippines Philippines
ROS ROS
SPARKS Sparks
Sooners Sooners
Tricks trick
Works Works
democrats Democrat
penines Pennines
`),
  NNS: lines(`
arms arm
arrears arrears
bases basis
chnages change
collages college
contents contents
corpora corpus
finances finances
genitals genitals
gis GIS
glasses glasses
goods goods
grounds grounds
islamists Islamist
jeans jeans
km kilometer
m meter
manners manners
min minute
mins minute
monies money
odds odd
pants pants
people people
pinkies pinkie
polaroids Polaroid
ppl people
proceedings proceedings
regards regards
remains remains
reps. rep.
roms ROM
savings savings
shorts short
sixties sixties
specifics specifics
statistics statistic
supplies supplies
surroundings surroundings
thanks thanks
thanx thank
troops troops
yrs year
`),
  POS: lines(`
' 's
s 's
`),
  PRP: lines(`
s we
the they
there they
u you
ya you
`),
  PRP$: lines(`
it's its
out our
there their
ur your
yo your
you your
`),
  RB: lines(`
aka a.k.a.
asap ASAP
completly completely
definately definitely
every ever
realy really
than then
their there
them then
to too
truely truly
`),
  RBR: lines(`
worst bad
`),
  SYM: lines(`
– -
`),
  TO: lines(`
a to
na to
ta to
the to
too to
`),
  VB: lines(`
'm be
're be
've have
am be
ar be
are be
hav have
hirier hire
loose lose
m be
of have
r be
re be
reccomend recommend
reccommend recommend
recieve receive
to do
ve have
wan want
were be
`),
  VBD: lines(`
'd have
b. bear
born bear
d. die
div. divorce
m. marry
new know
ranged rang
recieved receive
stunk stink
where be
`),
  VBG: lines(`
doing do
dwibbling dribble
fulfilling fulfil
gon go
racking rack
xferring transfer
`),
  VBZ: lines(`
's be
ai be
has have
is be
s be
`),
  'VERB NNP': lines(`
Fighting Fighting
`),
  WRB: lines(`
were where
`),
  '``': lines(`
‘ '
‘’ ''
“ "
`),
};
