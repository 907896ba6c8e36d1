// Origin: our own lists.
import type { PlaceWords } from '../parts/places.ts';
import { lines } from '../lines.ts';
import { metonyms } from './metonyms.ts';

const locative = lines(`
above
across
along
around
at
between
beyond
downtown
from
in
inside
into
near
off
onto
outside
over
through
throughout
to
toward
towards
via
within
`);

const weak = lines(`
about
after
against
as
before
by
called
during
entering
for
including
leaving
left
like
named
of
on
reached
since
than
under
visited
visiting
with
`);

const directions = lines(`
central
coastal
downtown
east
eastern
greater
historic
inner
lower
mainland
metro
metropolitan
nearby
neighboring
neighbouring
north
northeast
northeastern
northern
northwards
northwest
northwestern
rural
south
southeast
southeastern
southern
southwest
southwestern
suburban
upper
uptown
west
western
`);

const titles = lines(`
actor
actress
adm
admiral
agent
alderman
ambassador
archbishop
attorney
author
ayatollah
bishop
brother
capt
captain
cardinal
chairman
chairwoman
chancellor
chief
clerk
coach
col
colonel
commissioner
congressman
congresswoman
constable
corporal
councilman
councilwoman
cpl
dame
deputy
det
detective
director
dr
editor
emperor
engineer
father
fr
gen
general
gov
governor
imam
inspector
judge
justice
king
lady
lawyer
lieutenant
lord
lt
maj
major
manager
mayor
minister
miss
mr
mrs
ms
nurse
officer
pastor
pope
premier
president
prince
princess
principal
private
prof
professor
pvt
queen
rabbi
rep
representative
rev
reverend
saint
secretary
sen
senator
sergeant
sgt
sheikh
sheriff
singer
sir
sister
spokesman
spokesperson
spokeswoman
superintendent
supt
treasurer
trooper
trustee
vice
warden
writer
`);

const organisations = lines(`
49ers
academy
aggies
airlines
airways
angels
arena
astros
athletic
avalanche
badgers
ballet
bank
bears
bengals
bills
blackhawks
blues
bobcats
boilermakers
braves
brewers
broncos
browns
bruins
buckeyes
bucks
bulldogs
bulls
canucks
capitals
cardinals
cathedral
cavaliers
celtics
chargers
chiefs
chronicle
church
co
co.
college
colts
company
corp
corp.
corporation
cougars
courier
cowboys
coyotes
crimson
cubs
cyclones
diamondbacks
dispatch
dodgers
dolphins
ducks
eagles
energy
examiner
f.c.
falcons
fc
flames
flyers
foundation
gamecocks
gators
gazette
giants
globe
group
guardian
hawkeyes
hawks
herald
hoosiers
hornets
hospital
hotel
hurricanes
huskies
inc
inc.
indians
inn
institute
jaguars
jazz
jets
journal
kings
knicks
lakers
lions
llc
longhorns
ltd
ltd.
magazine
magic
maple
mariners
marlins
mavericks
memorial
mets
motors
museum
nationals
nets
news
nuggets
observer
oilers
opera
orchestra
pacers
packers
padres
panthers
patriots
penguins
philharmonic
phillies
pictures
pirates
pistons
plc
post
press
raiders
rams
rangers
raptors
ravens
rays
records
reds
rockets
rockies
rovers
royals
sabres
saints
seahawks
seminoles
sharks
sooners
spartans
spurs
stadium
star
steelers
studios
sun
suns
symphony
syndrome
telegraph
texans
theater
theatre
thrashers
thunder
tigers
timberwolves
times
titans
tribune
trojans
twins
united
university
vikings
volunteers
wanderers
warriors
wildcats
wizards
wolverines
yankees
`);

const institutions = lines(`
airport
ambulance
area
army
attorney
authorities
board
border
boy
campus
capital
chamber
circuit
city
commission
commissioners
community
coroner
council
county
couple
court
courts
department
district
economy
elementary
embassy
family
father
fire
firefighters
forces
girl
government
governor
high
home
homes
house
jail
legislature
man
mayor
medical
men
metro
middle
military
mother
native
neighborhood
office
officer
officers
offices
officials
parliament
people
police
president
prison
prosecutors
public
region
regional
resident
residents
school
schools
senate
senator
sheriff
soldiers
state
suburb
superior
supreme
teen
teenager
town
township
troops
village
village's
woman
women
`);

const articles = lines(`
a
an
the
`);

const conjunctions = lines(`
&
and
or
versus
vs
`);

const streetAbbreviations = lines(`
ave
blvd
cir
dr
hwy
ln
pkwy
pl
rd
st
`);

const roads = lines(`
highway
hwy
interstate
route
rte
`);

const otherwise = lines(`
adam
airbus
amazon
andropov
apex
apple
bayer
biden
boeing
brezhnev
bush
capital
central
christ
christmas
city
clinton
congress
disney
duma
easter
eid
eisenhower
facebook
federal
ford
google
gorbachev
halloween
hanukkah
honda
internet
islam
jesus
kennedy
kia
lent
liberal
mazda
medina
mercedes
merkel
molotov
moses
national
nike
nixon
nobel
nokia
obama
orange
passover
putin
ramadan
reagan
region
renault
republic
roosevelt
senate
shell
siemens
skoda
sony
sprint
superior
suzuki
target
thanksgiving
total
town
toyota
truman
trump
twitter
union
university
ustinov
valley
village
visa
voroshilov
welch
yeltsin
zhdanov
`);

const plurals = lines(`
counties
districts
oblasts
parishes
provinces
regions
states
townships
`);

const streets = lines(`
alley
avenue
boulevard
bypass
causeway
circle
crescent
drive
expressway
freeway
highway
lane
loop
parkway
pike
road
street
terrace
trail
turnpike
`);

const after = {
  borough: 'district',
  canton: 'region',
  city: 'city',
  counties: 'district',
  county: 'district',
  department: 'region',
  district: 'district',
  emirate: 'region',
  governorate: 'region',
  krai: 'region',
  oblast: 'region',
  parish: 'district',
  prefecture: 'region',
  province: 'region',
  raion: 'district',
  rayon: 'district',
  region: 'region',
  state: 'region',
  territory: 'region',
  town: 'city',
  township: 'district',
  twp: 'district',
  village: 'city',
  voivodeship: 'region',
} as const;

const before = {
  bay: 'water',
  camp: 'facility',
  cape: 'area',
  fort: 'facility',
  gulf: 'water',
  isle: 'area',
  lake: 'water',
  loch: 'water',
  mount: 'area',
  mt: 'area',
  port: 'city',
  river: 'water',
  strait: 'water',
} as const;

const features = {
  archipelago: 'area',
  basin: 'area',
  bay: 'water',
  bayou: 'water',
  beach: 'area',
  bridge: 'facility',
  canal: 'water',
  canyon: 'area',
  channel: 'water',
  coast: 'area',
  county: 'district',
  creek: 'water',
  crossing: 'area',
  dam: 'facility',
  delta: 'area',
  desert: 'area',
  falls: 'water',
  forest: 'area',
  governorate: 'region',
  gulf: 'water',
  harbor: 'water',
  harbour: 'water',
  heights: 'area',
  hills: 'area',
  inlet: 'water',
  island: 'area',
  islands: 'area',
  isle: 'area',
  lake: 'water',
  lakes: 'water',
  mountain: 'area',
  mountains: 'area',
  oblast: 'region',
  ocean: 'water',
  parish: 'district',
  park: 'area',
  peninsula: 'area',
  plateau: 'area',
  plaza: 'facility',
  pond: 'water',
  prefecture: 'region',
  province: 'region',
  raion: 'district',
  reservoir: 'water',
  ridge: 'area',
  river: 'water',
  rivers: 'water',
  sea: 'water',
  square: 'facility',
  strait: 'water',
  subdivision: 'area',
  township: 'district',
  twp: 'district',
  valley: 'area',
  wilderness: 'area',
} as const;

/** Words that tell places from other names, and one kind of place from another. */
export const places = {
  ...metonyms,
  otherwise,
  articles,
  conjunctions,
  streetAbbreviations,
  roads,
  locative,
  weak,
  directions,
  titles,
  organisations,
  institutions,
  plurals,
  streets,
  after,
  before,
  features,
} satisfies PlaceWords;
