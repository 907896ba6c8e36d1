// Origin: our own list, and names of large cities from GeoNames (CC BY 4.0). Types names; the gazetteer resolves them.
import { lines } from '../lines.ts';

/** Countries, territories and large regions. */
export const countryNames = lines(`
abkhazia
afghanistan
africa
albania
algeria
andorra
angola
antarctica
arabia
arctic
argentina
armenia
asia
atlantic
australia
austria
azerbaijan
bahamas
bahrain
balkans
bangladesh
barbados
bavaria
belarus
belgium
belize
bengal
benin
bhutan
bohemia
bolivia
bosnia
bosnia and herzegovina
botswana
brazil
britain
brittany
brunei
bulgaria
burkina faso
burma
burundi
cambodia
cameroon
canada
cape verde
caribbean
catalonia
caucasus
central african republic
central america
central asia
ceylon
chad
chechnya
chile
china
colombia
comoros
congo
costa rica
crimea
croatia
cuba
cyprus
czech republic
czechia
czechoslovakia
dagestan
darfur
democratic republic of congo
democratic republic of the congo
denmark
djibouti
dominica
dominican republic
donbas
donbass
east africa
east asia
east germany
east jerusalem
east timor
eastern europe
ecuador
egypt
el salvador
england
england and wales
equatorial guinea
eritrea
estonia
eswatini
ethiopia
europe
far east
fiji
finland
france
gabon
gambia
gaza
gaza strip
georgia
germany
ghana
golan heights
great britain
greece
greenland
grenada
guatemala
guinea
guinea-bissau
guyana
haiti
honduras
hong kong
hungary
iceland
india
indonesia
iran
iraq
ireland
israel
italy
ivory coast
jamaica
japan
jordan
kashmir
kazakhstan
kenya
kiribati
kosovo
kurdistan
kuwait
kyrgyzstan
laos
latin america
latvia
lebanon
lesotho
liberia
libya
liechtenstein
lithuania
luxembourg
macau
macedonia
madagascar
malawi
malaysia
maldives
mali
malta
mauritania
mauritius
mediterranean
mexico
micronesia
middle east
midwest
moldova
monaco
mongolia
montenegro
morocco
mozambique
myanmar
nagorno-karabakh
namibia
nauru
nepal
netherlands
new england
new zealand
nicaragua
niger
nigeria
normandy
north africa
north america
north korea
north macedonia
northern ireland
norway
oman
pacific
pakistan
palestine
panama
papua new guinea
paraguay
persia
peru
philippines
poland
portugal
prussia
puerto rico
punjab
qatar
rhodesia
romania
russia
russian federation
rwanda
samoa
saudi arabia
scandinavia
scotland
senegal
serbia
seychelles
siam
siberia
sicily
sierra leone
silicon valley
sinai
singapore
slovakia
slovenia
solomon islands
somalia
somaliland
south africa
south america
south asia
south korea
south ossetia
south sudan
southeast asia
soviet union
spain
sri lanka
sub-saharan africa
sudan
suriname
sweden
switzerland
syria
taiwan
tajikistan
tanzania
thailand
tibet
tigray
togo
tonga
transnistria
trinidad and tobago
tunisia
turkey
turkmenistan
tuscany
u.a.e.
u.k.
u.s.
u.s.a.
uae
uganda
uk
ukraine
united arab emirates
united kingdom
united states
united states of america
uruguay
us
usa
ussr
uzbekistan
vanuatu
vatican
venezuela
vietnam
wales
wall street
west africa
west bank
west germany
western europe
white nile
yemen
yugoslavia
zaire
zambia
zimbabwe
`);

/** Regions of countries and cities. */
export const cityNames = lines(`
aarhus
abeokuta
aberdeen
abidjan
abobo
abu dhabi
abu ghurayb
abuja
acapulco
acapulco de juarez
accra
aceh
adana
addis ababa
adelaide
aden
ado-ekiti
agadir
aguascalientes
ahmedabad
ahvaz
ajdabiya
ajman city
akron
aktau
aktobe
akure
al ahmadi
al ain city
al basrah al qadimah
al fayyum
al hillah
al hudaydah
al kharj
al khusus
al mahallah al kubra
al mansurah
al mawsil al jadidah
alabama
alaska
albany
alberta
albuquerque
aleppo
alexandria
algiers
almaty
alor setar
alvaro obregon
amagasaki
amman
amritsar
amsterdam
ananindeua
anchorage
andhra pradesh
andijan
andijon
ankara
ann arbor
annapolis
ansan-si
antalya
antananarivo
antipolo
antwerp
antwerpen
anyang-si
aparecida de goiania
aracaju
arak
ardabil
arequipa
ariz.
arizona
arkansas
as sulaymaniyah
ashgabat
asmara
assam
astana
astrakhan
asuncion
aswan
asyut
athens
atlanta
atyrau
auckland
austin
ayacucho
azadshahr
azcapotzalco
bacolod city
bagcilar
baghdad
bahawalpur
bahcelievler
bakhmut
baku
bali
balikpapan
balochistan
baltimore
baluchistan
bamako
bandar lampung
bandung
bangalore
bangkok
bangui
banjarmasin
banjul
banqiao
baoding
baotou
barcelona
barnaul
barquisimeto
barranquilla
basel
basra
basrah
batam
bath
battagram
batumi
bauchi
bayan nur
beijing
beira
beirut
bekasi
belem
belfast
belford roxo
belgrade
belo horizonte
bengaluru
benghazi
beni
benin city
benoni
bergen
berlin
bern
beslan
bethlehem
beverly hills
bhopal
bien hoa
bihar
bilbao
birmingham
bishkek
blackpool
blantyre
bloemfontein
boa vista
bobo-dioulasso
bogor
bogota
boise
boksburg
bologna
bolton
bombay
bonn
bordeaux
boston
bouake
boulder
boumerdas
brampton
brasilia
bratislava
brazzaville
bremen
brighton
brisbane
bristol
british columbia
brno
bronx
brooklyn
bruges
brussels
bryansk
bucaramanga
bucha
bucharest
bucheon-si
budapest
budta
buenaventura
buenos aires
buffalo
bujumbura
bukavu
bukhara
bulawayo
buraydah
burlington
bursa
busan
cagayan de oro
cairo
calabar
calais
calamba
calcutta
calgary
cali
calif.
california
callao
caloocan city
camayenne
cambridge
camden
campinas
campo grande
campos dos goytacazes
can tho
canberra
cancun
cankaya
cannes
canterbury
cape town
capitol hill
caracas
cardiff
carrefour
cartagena
casablanca
cebu
cebu city
chandigarh
changchun
changsha
changshu
changwon
changzhou
chaozhou
charleston
charlotte
chattogram
cheboksary
chelyabinsk
chengdu
chennai
cheonan
cheongju-si
chernobyl
cheshire
chhattisgarh
chiang mai
chiapas
chiba
chicago
chiclayo
chihuahua
chisinau
chittagong
chongqing
christchurch
cimahi
cincinnati
ciudad apodaca
ciudad bolivar
ciudad guayana
ciudad juarez
ciudad lopez mateos
ciudad nezahualcoyotl
ciudad obregon
cleveland
cluj
cochabamba
coimbatore
cologne
colombo
colorado
colorado springs
columbia
columbus
comilla
conakry
concord
conn.
connecticut
constantine
constantinople
contagem
copenhagen
cordoba
cork
cornwall
cotonou
coventry
cox's bazar
coyoacan
cuauhtemoc
cuautitlan izcalli
cucuta
cuenca
cuiaba
culiacan
cumana
cumbria
curitiba
cusco
cuzco
d.c.
da nang
daegu
daejeon
dakar
dalian
dallas
daloa
damascus
dammam
daqing
dar es salaam
daraa
darwin
dasmarinas
datong
davao
davos
dayton
dazhou
delaware
delhi
denpasar
denver
depok
derby
derna
derry
des moines
detroit
devon
dhaka
di an
dili
district of columbia
diyarbakir
dnipro
dodoma
doha
donetsk
dongguan
dorset
dortmund
douala
dresden
dubai
dublin
dubrovnik
duesseldorf
duisburg
dundee
duque de caxias
durban
durham
dushanbe
dusseldorf
east london
ebute ikorodu
ecatepec de morelos
edinburgh
edmonton
eilat
el paso
elazig
eldoret
enugu
erbil
erzurum
esenler
eskisehir
essen
essex
exeter
faisalabad
fallujah
feira de santana
fez
fla.
flint
florence
florianopolis
florida
fort lauderdale
fort worth
fortaleza
foshan
frankfurt
frankfurt am main
freetown
fresno
ft. lauderdale
fujisawa
fukuoka
fukushima
fukuyama
fuyang
fuzhou
gaborone
galway
ganzhou
gao
garissa
garoua
gaziantep
gdansk
general santos
geneva
genoa
ghent
gibraltar
gifu-shi
giza
glasgow
gloucester
goa
goeteborg
goiania
gold coast
goma
gondar
gothenburg
goyang-si
granada
graz
grosszschocher
grozny
guadalajara
guadalupe
guangdong
guangzhou
guantanamo
guantanamo bay
guarulhos
guatemala city
guayaquil
guilin
guiyang
gujarat
gujranwala
gumi
gustavo adolfo madero
guwahati
gwangju
gyumri
ha'il
hachioji
haifa
haikou
haiphong
halifax
hamadan
hamah
hamamatsu
hamburg
hamhung
hamilton
hampshire
hangzhou
hannover
hanoi
hanover
harare
harbin
hargeisa
hargeysa
harlem
harrisburg
hartford
haryana
havana
hawaii
hawassa
hebei
hebron
hefei
helmand
helsinki
henan
herat
hermosillo
heroica matamoros
higashi-osaka
himachal pradesh
himeji
hirakata
hiroshima
ho chi minh city
hobart
hodeidah
hohhot
hollywood
homs
homyel'
honcho
honolulu
houston
hsinchu
huai'an
huainan
huancayo
hubei
huizhou
hull
hunan
hwaseong-si
hyderabad
ibadan
ibague
idaho
idlib
illinois
ilorin
imphal
incheon
indiana
indianapolis
indore
inner mongolia
innsbruck
iowa
ipoh
ipswich
irbid
irbil
irkutsk
isfahan
islamabad
ismailia
istanbul
ivanovo
izhevsk
izmir
iztapalapa
jaboatao
jaboatao dos guararapes
jacksonville
jaffna
jaipur
jakarta
jalalabad
jambi city
jammu
jayapura
jeddah
jeju city
jenin
jeonju
jepara
jerusalem
jharkhand
jiangmen
jiangyin
jieyang
jijiga
jilin
jinan
joao pessoa
johannesburg
johor bahru
joinville
jos
juba
juiz de fora
kabul
kaduna
kagoshima
kahriz
kakamega
kaliningrad
kalininskiy
kallakurichi
kampala
kampung baru subang
kananga
kanazawa
kandahar
kano
kanpur
kansas
kansas city
kaohsiung
karabaglar
karachi
karaganda
karagandy
karaj
karbala
karnataka
kashiwa
kassala
kathmandu
katsina
kaunas
kawaguchi
kawasaki
kayseri
kazan
kemerovo
kent
kentucky
kerala
kerman
kermanshah
khabarovsk
khabarovsk vtoroy
khan younis
kharkiv
kharkov
khartoum
kherson
khulna
khyber pakhtunkhwa
kiev
kigali
kimhae
kingston
kinshasa
kirkuk
kirov
kisangani
kismayo
kitakyushu
kitwe
klang
kleinzschocher
knoxville
kobe
koeln
kolkata
kolwezi
konya
korhogo
kota bharu
kota kinabalu
kotli
kousseri
kowloon
krakow
krasnodar
krasnoyarsk
kryvyy rih
kuala lumpur
kuala terengganu
kuantan
kuching
kumamoto
kumasi
kunduz
kunming
kunshan
kupang
kurashiki
kursk
kuwait city
kyiv
kyoto
l.a.
la paz
lagos
lahore
lancashire
lanzhou
las pinas
las vegas
latakia
lausanne
laval
leeds
leicester
leipzig
lekki
leningrad
leon de los aldama
lhasa
lianyungang
libreville
likasi
lille
lilongwe
lima
limerick
linyi
lipetsk
lisbon
liverpool
ljubljana
lodz
lome
london
londonderry
londrina
long beach
long island
los angeles
louisiana
louisville
lu'an
luanda
lubumbashi
lucknow
ludhiana
luhansk
lusaka
luxembourg city
luxor
lviv
lyon
macapa
maceio
madhya pradesh
madinat an nasr
madison
madras
madrid
magnitogorsk
maharashtra
maiduguri
maine
makassar
makati city
makhachkala
malacca
malaga
malang
malatya
male
malingao
malmo
maltepe
manado
managua
manama
manaus
manchester
mandalay
mandaluyong city
manhattan
manila
manipur
manitoba
manizales
mansilingan
maputo
mar del plata
maracaibo
maracay
mariupol
marrakech
marrakesh
marseille
maryland
masan
mashhad
masina
massachusetts
mataram
matola
matsudo
matsuyama
maturin
maua
mawlamyine
mazar-e sharif
mazar-i-sharif
mbuji-mayi
mecca
medan
medellin
medina
mek'ele
mekelle
meknes
melbourne
memphis
merida
mersin
mesa
mexicali
mexico city
miami
mianyang
mich.
michigan
milan
milwaukee
mindanao
minn.
minneapolis
minnesota
minsk
misrata
mississauga
mississippi
missouri
mixco
mobile
mogadishu
mombasa
monrovia
montana
monteria
monterrey
montevideo
montgomery
montreal
morelia
moscow
mostar
mosul
mukalla
multan
mumbai
munich
muratpasa
murcia
muscat
muzaffarabad
mwanza
mykolaiv
mykolayiv
n'djamena
n.c.
n.h.
n.j.
n.m.
n.y.
naberezhnyye chelny
nablus
nagaland
nagasaki
nagoya
nagpur
nairobi
najaf
najran
namangan
namp'o
nampula
nanchang
nanchong
nanjing
nanning
nantes
nantong
nanyang
naples
nashville
nasiriyah
natal
naucalpan de juarez
navi mumbai
nay pyi taw
naypyidaw
nazareth
nazret
ndjamena
ndola
nebraska
nevada
new brunswick
new delhi
new hampshire
new haven
new jersey
new kingston
new mexico
new orleans
new south memphis
new south wales
new york
new york city
newark
newcastle
newfoundland
niamey
nice
nicosia
niigata
ningbo
nis
nishinomiya-hama
niteroi
nizhniy novgorod
norfolk
north carolina
north dakota
northern territory
norwich
nottingham
nouakchott
nova iguacu
nova scotia
novi sad
novokuznetsk
novosibirsk
nuernberg
nur-sultan
nuremberg
nyala
oakland
oaxaca
odense
odesa
odessa
odisha
ohio
oita
okayama
okene
okinawa
oklahoma
oklahoma city
omaha
omdurman
omsk
onitsha
ont.
ontario
oran
ordos
oregon
orenburg
orissa
orlando
orumiyeh
osaka
osasco
osh
oslo
ottawa
ouagadougou
oujda-angad
oxford
pa.
padang
palembang
palermo
palma
palmyra
palo alto
panama city
paranaque city
paris
pasay
pasig city
pasragad branch
patna
pattani
pearl harbor
pekanbaru
peking
penang
pennsylvania
penza
pereira
perm
perth
peshawar
petaling jaya
philadelphia
phnom penh
phoenix
phuket
pietermaritzburg
pikine
piracicaba
pisa
pittsburgh
piura
plovdiv
plymouth
podgorica
pohang
pointe-noire
pontianak
port elizabeth
port harcourt
port said
port sudan
port-au-prince
portland
porto
porto alegre
porto velho
portsmouth
poznan
prague
preston
pretoria
pristina
providence
puebla
puente alto
pune
putian
puyang
pyongyang
qingdao
qingyuan
qom
quebec
quebec city
queens
queensland
quetta
quezon city
quito
ra's bayrut
rabat
rafah
rahim yar khan
rajasthan
rajshahi
raleigh
ramadi
ramallah
rangoon
rangpur
raqqa
rasht
rawalpindi
recife
reykjavik
reynosa
rhode island
ribeirao das neves
ribeirao preto
richmond
riga
rio branco
rio de janeiro
riyadh
rochester
rome
rosario
rostov-na-donu
rotterdam
ruiru
ryazan'
s.c.
sacramento
saigon
saint petersburg
saitama
sakai
salt lake city
salta
saltillo
salvador
salzburg
samara
samarinda
samarkand
samarra
san antonio
san diego
san francisco
san jose
san juan
san luis potosi
san miguel de tucuman
san nicolas de los garza
san pedro sula
san salvador
sanaa
sandakan
sanliurfa
santa cruz
santa cruz de la sierra
santa fe
santa maria chimalhuacan
santa marta
santa monica
santiago
santiago de cuba
santiago de los caballeros
santiago de queretaro
santo andre
santo domingo
santo domingo de los colorados
santo domingo este
santo domingo oeste
santos
sao bernardo do campo
sao joao de meriti
sao jose dos campos
sao luis
sao paulo
sapporo
sarajevo
saratov
sargodha
saskatchewan
savannah
seattle
seeb
semarang
sendai
seongnam-si
seoul
serang
sevastopol
sevilla
seville
sfax
sha tin
shah alam
shanghai
shangqiu
shantou
shaoxing
sharjah
sheffield
shenyang
shenzhen
shijiazhuang
shiraz
shiyan
shizuoka
shubra al khaymah
shymkent
sialkot
sichuan
sidon
simferopol
sindh
sirte
situbondo
skopje
sochi
sofia
sokoto
somerset
sorocaba
south australia
south boston
south carolina
south dakota
south tangerang
southampton
soweto
split
springfield
srebrenica
srinagar
st. louis
st. paul
st. petersburg
stalingrad
staten island
stavropol'
stepanakert
stockholm
stoke
strasbourg
stuttgart
subang jaya
suez
suffolk
sukhumi
sukkur
sultanah
sultangazi
sunch'on
sunderland
surabaya
surakarta
surat
surrey
sussex
suwon
suzhou
swansea
swindon
sydney
syracuse
szczecin
ta'if
tabriz
tabuk
tacoma
taguig
tai'an
taichung
tainan
taipei
taiyuan
taiz
taizhou
takamatsu
takeo
tallahassee
tallinn
tamil nadu
tampa
tampere
tangerang
tangier
tangshan
tanta
taoyuan city
taraz
tashkent
tasmania
tbilisi
tebessa
tegucigalpa
tehran
tel aviv
tembisa
tenn.
tennessee
teresina
tex.
texas
the bronx
the hague
thessaloniki
thimphu
thuan an
tianjin
tijuana
tikrit
timbuktu
tirana
tlalnepantla
tlalpan
tlaquepaque
tobruk
tokyo
toledo
toluca
tolyatti
tomsk
tonala
toronto
torreon
touba
toulouse
toyama
toyota
trenton
tripoli
trujillo
tseung kwan o
tskhinvali
tucson
tuen mun
tula
tulsa
tunis
turin
turku
tuxtla
tver
tyre
tyumen
uberlandia
ueruemqi
ueskuedar
uijeongbu-si
ulaanbaatar
ulan bator
ulsan
ulyanovsk
umraniye
uppsala
urumqi
utah
utrecht
utsunomiya
uttar pradesh
uttarakhand
vadodara
valencia
valledupar
valparaiso
vancouver
venice
venustiano carranza
veracruz
vereeniging
vermont
verona
victoria
victoria de durango
vienna
vientiane
villa nueva
vilnius
virginia
virginia beach
vladivostok
volgograd
voronezh
wandsbek
warri
warsaw
washington
washington d.c.
washington state
waziristan
weifang
welkom
wellington
wenzhou
west bengal
west jerusalem
west virginia
western australia
wichita
wiltshire
windhoek
winnipeg
wis.
wisconsin
wolverhampton
worcester
wroclaw
wuhan
wuhu
wuxi
wyoming
xalapa de enriquez
xi'an
xiamen
xining
xinjiang
xochimilco
yancheng
yangon
yangzhou
yantai
yaounde
yaroslavl
yazd
yekaterinburg
yerevan
yokohama
yokosuka
york
yorkshire
yukon
yunfu
zagazig
zagreb
zahedan
zamboanga
zanzibar
zapopan
zaporizhzhia
zaporizhzhya
zaragoza
zaria
zarqa
zhanaozen
zhaoqing
zhengzhou
zhongshan
zhuhai
zibo
zunyi
zurich
`);
