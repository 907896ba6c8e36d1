// Origin: our own list.
import { lines } from '../lines.ts';

/** Words by which endings tell their lemma and that are too rare for a list of frequent words. */
export const ownKnown = lines(`
abacus
aborigine
ache
airline
alternate
ambush
antique
apprentice
auntie
avalanche
axe
baptize
birdie
blouse
bookie
breathe
brie
brownie
bruise
budgie
cache
cafe
calorie
camaraderie
canoe
caress
census
chorus
cliche
consensus
cookie
coterie
creche
dearie
disease
doe
eclipse
eerie
excuse
foe
foodie
genie
genre
grocer
groupie
headache
hippie
hoodie
horseshoe
indie
junkie
lingerie
magpie
menagerie
microphone
moustache
movie
mustache
neurosis
newbie
niche
nightie
nosedive
oboe
pastiche
pixie
porridge
prairie
premise
prognosis
psychosis
quiche
roe
rookie
selfie
smoothie
snowshoe
sortie
stomachache
toe
toothache
walkie-talkie
whoopie
woe
zombie
`);

/** Form and lemma where nature or custom has made no rule, by class. */
export const ownExceptions: Readonly<Record<string, readonly string[]>> = {
  'ADJ NNP': lines(`
Best Good
Greater Great
Higher High
`),
  CD: lines(`
bn billion
k thousand
m million
tn trillion
`),
  HYPH: lines(`
-- -
– -
— -
`),
  IN: lines(`
b/c because
bc because
cuz because
thru through
v. versus
vs versus
w/ with
w/o without
`),
  JJR: lines(`
best good
better good
elder old
eldest old
farther far
farthest far
further further
furthest far
least little
less less
other other
outer outer
upper upper
worse bad
worst bad
`),
  NN: lines(`
amt amount
attn attention
dept department
dept. department
gov't government
govt government
govt. government
hr hour
no. number
tel telephone
yr year
`),
  NNP: lines(`
Apr April
Apr. April
Aug August
Aug. August
Dec December
Dec. December
Feb February
Feb. February
Fri Friday
Fri. Friday
Jan January
Jan. January
Mar March
Mar. March
Mon Monday
Mon. Monday
Nov November
Nov. November
Oct October
Oct. October
Sat. Saturday
Sep September
Sep. September
Sept September
Sept. September
Sun. Sunday
Thu Thursday
Thur. Thursday
Thurs Thursday
Thurs. Thursday
Tue Tuesday
Tue. Tuesday
Tues. Tuesday
UK UK
US US
USA USA
Wed Wednesday
Wed. Wednesday
`),
  'NOUN FW': lines(`
ect etc.
ect. etc.
etc etc.
etc. etc.
`),
  NNS: lines(`
alumnae alumna
alumni alumnus
analyses analysis
arms arms
axes axis
bacteria bacterium
barracks barracks
binoculars binoculars
cacti cactus
clothes clothes
crossroads crossroads
curricula curriculum
earnings earnings
economics economics
electronics electronics
feces feces
fungi fungus
gallows gallows
geopolitics geopolitics
headquarters headquarters
hrs hour
mathematics mathematics
means means
media medium
memoranda memorandum
nuclei nucleus
oases oasis
odds odds
outskirts outskirts
oxen ox
panties panties
physics physics
politics politics
quizzes quiz
radii radius
referenda referendum
scissors scissors
series series
shorts shorts
species species
statistics statistics
strata stratum
syllabi syllabus
tenterhooks tenterhooks
trousers trousers
whereabouts whereabouts
`),
  PRP: lines(`
'em they
'im he
's we
em they
her she
hers her
him he
i I
me I
mine my
ours our
theirs their
them they
us we
yours your
`),
  UH: lines(`
pls please
`),
  RB: lines(`
ad AD
bc BC
bce BCE
ce CE
n't not
nt not
ps PS
`),
  RBR: lines(`
best well
better well
farther far
farthest far
further far
furthest far
least least
less less
more more
most most
worse badly
worst badly
`),
  VBG: lines(`
dyeing dye
eyeing eye
underlying underlie
`),
  WP$: lines(`
who's whose
`),
};
