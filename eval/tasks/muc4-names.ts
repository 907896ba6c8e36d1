/** The corpus' names for values of ours. What is not listed has no name there. */
type Names = Readonly<Record<string, string>>;

export const stages: Names = {
  actual: 'ACCOMPLISHED',
  attempted: 'ATTEMPTED',
  threatened: 'THREATENED',
  planned: 'THREATENED',
};

export const effectsOnPeople: Names = {
  killed: 'DEATH',
  injured: 'INJURY',
  unharmed: 'NO INJURY OR DEATH',
  freed: 'REGAINED FREEDOM',
};

export const effectsOnThings: Names = {
  destroyed: 'DESTROYED',
  damaged: 'SOME DAMAGE',
  unharmed: 'NO DAMAGE',
  taken: 'TARGET TAKEN',
};

/** By the category of the actor. */
export const perpetrators: Names = {
  police: 'STATE-SPONSORED VIOLENCE',
  military: 'STATE-SPONSORED VIOLENCE',
  official: 'STATE-SPONSORED VIOLENCE',
  militant: 'TERRORIST ACT',
  criminal: 'TERRORIST ACT',
};

export const people: Names = {
  civilian: 'CIVILIAN',
  protester: 'CIVILIAN',
  religious: 'CIVILIAN',
  journalist: 'CIVILIAN',
  student: 'CIVILIAN',
  teacher: 'CIVILIAN',
  worker: 'CIVILIAN',
  medic: 'CIVILIAN',
  'aid-worker': 'CIVILIAN',
  child: 'CIVILIAN',
  woman: 'CIVILIAN',
  foreigner: 'CIVILIAN',
  politician: 'POLITICAL FIGURE',
  official: 'GOVERNMENT OFFICIAL',
  'former-official': 'FORMER GOVERNMENT OFFICIAL',
  diplomat: 'DIPLOMAT',
  judge: 'LEGAL OR JUDICIAL',
  police: 'LAW ENFORCEMENT',
  'security-guard': 'SECURITY GUARD',
  military: 'ACTIVE MILITARY',
  'former-military': 'FORMER ACTIVE MILITARY',
};

/** Categories that are people; those who attack have no type there. */
export const persons: ReadonlySet<string> = new Set([...Object.keys(people), 'militant', 'criminal']);

/** An entity of type person is one, a group is several. */
export const counts: Names = { person: '1', group: 'PLURAL' };

export const things: ReadonlySet<string> = new Set([
  'vehicle',
  'transport',
  'military-vehicle',
  'transport-route',
  'building',
  'residence',
  'government-building',
  'embassy',
  'police-station',
  'military-base',
  'energy-facility',
  'communications',
  'commercial',
  'financial',
  'religious-building',
  'political-office',
  'water',
  'money',
]);

export const instruments: Names = {
  rifle: 'RIFLE',
  firearm: 'GUN',
  'machine-gun': 'MACHINE GUN',
  bomb: 'BOMB',
  'vehicle-bomb': 'VEHICLE BOMB',
  dynamite: 'DYNAMITE',
  explosive: 'EXPLOSIVE',
  grenade: 'GRENADE',
  mine: 'MINE',
  mortar: 'MORTAR',
  rocket: 'ROCKET',
  'aerial-bomb': 'AERIAL BOMB',
  blade: 'CUTTING DEVICE',
  molotov: 'MOLOTOV COCKTAIL',
  fire: 'FIRE',
};

/** The name of a value, where the corpus has one. */
export const nameIn = (names: Names, value: string | undefined): string | undefined =>
  value === undefined ? undefined : names[value];
