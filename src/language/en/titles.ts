// Origin: our own lists. Forms with a full stop stand as the tokeniser keeps them.
import { lines } from '../lines.ts';

/** Said before a name, never alone as "the …". */
export const honorifics = lines(`
ayatollah
dr
dr.
grand ayatollah
hon.
imam
maulana
mufti
mullah
pastor
prof
prof.
professor
rabbi
rev
rev.
reverend
shaikh
sheik
sheikh
the rev.
`);

/** Said before the name of a man. */
export const maleTitles = lines(`
baron
brother
count
don
father
fr.
lord
messrs.
mr
mr.
sir
`);

/** Said before the name of a woman. */
export const femaleTitles = lines(`
baroness
countess
dame
lady
madame
miss
mme.
mother
mrs
mrs.
ms
ms.
sister
`);

/** Roles whose word says it is a man. */
export const maleRoles = lines(`
alderman
archbishop
assemblyman
bishop
businessman
cardinal
chairman
clergyman
congressman
councilman
crown prince
deputy chairman
duke
emir
emperor
fireman
gunman
king
monsignor
ombudsman
patriarch
policeman
pope
prince
serviceman
spokesman
sultan
tsar
vice chairman
`);

/** Roles whose word says it is a woman. */
export const femaleRoles = lines(`
actress
assemblywoman
businesswoman
chairwoman
congresswoman
councilwoman
deputy chairwoman
duchess
empress
first lady
policewoman
princess
queen
spokeswoman
`);

/** Ranks, offices and occupations. */
export const roles = lines(`
academic
acting president
acting prime minister
activist
actor
adm
adm.
admiral
adviser
advisor
advocate
agriculture minister
aide
air chief marshal
air marshal
air vice marshal
ambassador
analyst
architect
army chief
army chief of staff
army spokesman
army spokesperson
artist
assistant coach
assistant commissioner
assistant secretary
attorney
attorney general
attorney-general
aunt
author
banker
barrister
billionaire
biologist
blogger
boxer
brig.
brig. gen.
brigadier
brigadier general
brigadier-general
brother-in-law
cabinet minister
cameraman
candidate
capt
capt.
captain
captive
ceo
cfo
chair
chairperson
chancellor
chaplain
chemist
chief
chief constable
chief economist
chief executive
chief executive officer
chief financial officer
chief inspector
chief justice
chief minister
chief of staff
chief prosecutor
chief spokesman
chief spokeswoman
chief superintendent
city councilor
cleric
cmdr
cmdr.
co-founder
coach
col
col.
colonel
columnist
comedian
commander
commissioner
commissioner general
commodore
company spokesman
company spokeswoman
composer
conductor
constable
consul
consul general
coroner
corporal
correspondent
councillor
councilmember
councilor
counsel
cousin
cpl
cpl.
culture minister
curator
cyclist
daughter
dean
defence lawyer
defence minister
defence secretary
defender
defense attorney
defense lawyer
defense minister
defense secretary
delegate
department spokesman
department spokeswoman
deputy
deputy chief
deputy commissioner
deputy defence minister
deputy defense minister
deputy director
deputy foreign minister
deputy governor
deputy head
deputy inspector general
deputy interior minister
deputy mayor
deputy minister
deputy police chief
deputy premier
deputy prime minister
deputy secretary
deputy speaker
deputy spokesman
deputy spokesperson
deputy superintendent
det.
detainee
detective
detective chief inspector
detective inspector
detective superintendent
dictator
diplomat
director
director general
director general of police
director-general
director-producer
dissident
district attorney
doctor
driver
drummer
economist
economy minister
editor
editor-in-chief
education minister
energy minister
engineer
entrepreneur
environment minister
envoy
executive
executive director
executive secretary
expert
eyewitness
farmer
federal prosecutor
field marshal
film-maker
filmmaker
finance minister
fire chief
first deputy prime minister
first minister
fisherman
foreign minister
foreign secretary
former governor
former president
founder
gen
gen.
general
general manager
general secretary
goalkeeper
golfer
gov.
government spokesman
government spokeswoman
governor
group captain
group leader
guerrilla leader
guitarist
head
head coach
health minister
health secretary
high commissioner
historian
home minister
home secretary
homeland security secretary
hostage
house speaker
human rights activist
husband
information minister
insp.
inspector
inspector general
inspector-general
interim president
interior minister
investigator
investor
journalist
judge
junior minister
justice
justice minister
labor minister
labour minister
lance cpl.
lawmaker
lawyer
leader
librarian
lieutenant
lieutenant colonel
lieutenant general
lieutenant governor
lobbyist
lt
lt col
lt gen
lt.
lt. cmdr.
lt. col.
lt. gen.
lt. gov.
magistrate
maj
maj gen
maj.
maj. gen.
major
major general
major-general
majority leader
manager
managing director
marshal
marshall
mayor
medical examiner
member of parliament
mep
midfielder
militant
military spokesman
militia leader
minister
minister of state
ministry spokesman
ministry spokeswoman
minority leader
missionary
model
monk
mp
musician
national security adviser
national security advisor
navy chief
nominee
novelist
nurse
officer
official
oil minister
opposition leader
owner
painter
parliament speaker
parliamentarian
party leader
patrolman
pentagon spokesman
petty officer
pfc.
photographer
physician
physicist
pilot
pitcher
playwright
poet
police chief
police commissioner
police officer
police spokesman
police spokesperson
police spokeswoman
politician
pollster
premier
president
president-elect
presidential candidate
press secretary
priest
prime minister
principal
private
producer
prosecutor
prosecutor general
prosecutor-general
protest leader
provost
psychologist
public prosecutor
pvt.
quarterback
rapper
rear adm.
rear admiral
rebel leader
rebel spokesman
rector
registrar
rep.
reporter
representative
reps.
researcher
resident
ruler
saint
scholar
scientist
sculptor
secretary
secretary general
secretary of defense
secretary of state
secretary-general
sen
sen.
senator
senior adviser
senior advisor
senior official
sens.
sergeant
sgt
sgt.
sgt. maj.
sheriff
shopkeeper
singer
sociologist
solicitor
solicitor general
son
songwriter
speaker
special envoy
special rapporteur
special representative
spiritual leader
spokesperson
sports minister
squadron leader
st
staff sergeant
staff sgt.
state prosecutor
state secretary
strategist
striker
student
superintendent
supreme leader
supt.
surgeon
surgeon general
suspect
taliban spokesman
teacher
terrorist
trade minister
trader
transport minister
treasurer
treasury secretary
trooper
un spokesman
un spokesperson
uncle
under-secretary-general
undersecretary
union leader
university spokesman
veteran
vice adm.
vice admiral
vice chancellor
vice mayor
vice premier
vice president
vice-chancellor
vice-president
warlord
whistleblower
white house press secretary
white house spokesman
white house spokeswoman
widow
wife
wing commander
witness
writer
`);
