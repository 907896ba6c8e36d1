// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';
import { elsewhereWords, explosiveWords } from './company.ts';

const airStrikeCompany = `
  air aircraft airplanes bombers drone drones fighter-bombers gunship gunships helicopter helicopters jet jets
  planes warplane warplanes
`;

const airStrikeCompany2 = `
  air aircraft airplanes coalition drone drones fighter-bombers helicopter helicopters jet jets planes
  warplane warplanes
`;

const arsonCompany = `
  activists aircraft airliner airplane arsonists boat bogie bogies buildings bus buses car cars church coach
  column contras crowd crowds demonstration demonstrations demonstrator demonstrators driver effigies effigy
  faction factory farmers ferry fighters flag group guerrilla guerrillas gunmen helicopter highway homes house
  houses insurgents islamist jet jihadist jihadists lorry marcher marchers militant militants militia militias
  minibus mob mobs mosque mujahideen office offices opposition people pilot plane procession protest protester
  protesters protestors protests rail rally rebel rebels rioter rioters road school separatist separatists
  ship shop shops students supporters taliban tanker terrorist terrorists train trains truck trucks vehicle
  vehicles vessel village villages workers youths
`;

const arsonCompany2 = `
  arsonists buses deliberate deliberately houses mob protesters rioters shops suspected vehicles
`;

const bombingCompany = `
  armed army assailant assailants attacker attackers bandit bandits bomb bomber bombers bombs cartel cell
  charge charges column combatants commando commandos contras death device devices dissidents dynamite
  explosive explosives extremist extremists fighter fighters forces gang gangs grenade grenades group
  guerrilla guerrillas gunman gunmen hitman hitmen hooded ied ieds improvised insurgent insurgents jihadist
  jihadists landmine landmines mercenaries militant militants military militia militiamen militias mine mines
  mujahideen munition munitions outlaws paramilitaries paramilitary patrol platoon police rebel rebels
  regiment separatists sniper soldier soldiers subversive subversives terrorist terrorists troops unidentified
  warlord
`;

const chemicalAttackCompany = `
  air army artillery batallion battalion battalions boy boys brigade brigades brother brothers child children
  citizen citizens civilian civilians colleague column comrades contingent convoy daughter driver employee
  employees family farmer farmers father fleet force forces garrison girl girls guard guards hostage hostages
  husband individual individuals inhabitants journalist journalists leader leaders man marines member members
  men military militia minor minors mother navy neighbor officer officers others paratroopers passenger
  passengers patrol peacekeeper peacekeepers peacekeeping peasant peasants pedestrian people person persons
  platoon policeman policemen priest priests regiment reinforcements reporter reservists resident residents
  shopkeeper sister soldier soldiers son staff student students tanks teacher teachers teenager tourist
  tourists troops unit units victim victims villager villagers warship warships wife woman women worker
  workers youth youths
`;

const chemicalAttackCompany2 = `
  anthrax biological chemical chlorine mustard nerve novichok ricin sarin toxic vx
`;

const chemicalAttackCompany3 = `
  alleged attack attacks exposed killed suspected use used victims
`;

const grenadeAttackCompany = `
  grenade grenades
`;

const grenadeAttackCompany2 = `
  attack exploded hurled injured killed lobbed threw throw thrown tossed wounded
`;

const shellingCompany = `
  anti-aircraft artillery cannon howitzers launcher launchers missile missiles mortar mortars projectile
  rocket rocket-propelled rockets rpg rpgs shell shells tank tanks
`;

const shellingCompany2 = `
  exploded fired hit killed landed launched shot slammed struck targeted wounded
`;

/** Trigger words of the event types of weapons. */
export const weaponsTriggers = {
  'air-strike': [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'damaged',
      words: [
        'bombard from the air',
        'carpet-bomb',
        'carry out air strikes',
        'carry out airstrikes',
        'conduct airstrikes',
        'launch air strikes',
        'launch airstrikes',
        'strafe',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'aerial attack',
        'aerial bombardment',
        'aerial bombing',
        'aerial raid',
        'aerial strike',
        'air assault',
        'air attack',
        'air raid',
        'air strike',
        'airstrike',
        'barrel bomb',
        'bombing raid',
        'bombing run',
        'bombing sortie',
        'cluster bomb',
        'coalition strike',
        'drone attack',
        'drone raid',
        'drone strike',
        'helicopter attack',
        'helicopter gunship attack',
        'missile strike from the air',
        'precision strike',
        'strafing',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: ['bombed from the air', 'dropped a bomb', 'dropped bombs', 'rained bombs'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: airStrikeCompany,
      words: ['attack', 'blast', 'bomb', 'bombard', 'fire', 'hit', 'pound', 'raid', 'strike', 'target'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: airStrikeCompany2,
      words: ['bombardment', 'bombing', 'raid', 'shelling', 'sortie', 'strike', 'strikes'],
    },
  ],
  arson: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'destroyed',
      never: elsewhereWords,
      words: [
        'burn down',
        'burn ~ to the ground',
        'douse ~ with petrol',
        'firebomb',
        'incinerate',
        'put ~ afire',
        'put ~ on fire',
        'put ~ to the torch',
        'reduce ~ to ashes',
        'set fire to',
        'set ~ ablaze',
        'set ~ afire',
        'set ~ alight',
        'set ~ on fire',
        'set ~ to fire',
        'spray gasoline',
        'throw a molotov cocktail',
        'throw a petrol bomb',
        'throw gasoline on',
        'throw molotov cocktails',
        'throw petrol bombs',
        'torch',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'arson',
        'arson and looting',
        'arson attack',
        'arsonist',
        'burning of buses',
        'burning of vehicles',
        'effigy burning',
        'fire bomb',
        'firebombing',
        'flag burning',
        'house burning',
        'incendiary attack',
        'incendiary bomb',
        'incendiary device',
        'molotov cocktail',
        'petrol bomb',
        'torching',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'destroyed',
      never: elsewhereWords,
      words: [
        'burned down',
        'burned to the ground',
        'burnt down',
        'burnt to ashes',
        'doused with gasoline',
        'doused with petrol',
        'put to the torch',
        'set ablaze',
        'set afire',
        'set alight',
        'set on fire',
        'went up in flames after',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'destroyed',
      needs: arsonCompany,
      not: 'calories wildfire',
      never: elsewhereWords,
      words: ['burn', 'gut', 'ignite'],
    },
    { pos: 'noun', strength: 'weak', needs: arsonCompany2, never: elsewhereWords, words: ['blaze', 'burning', 'fire'] },
  ],
  bombing: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'damaged',
      not: 'box',
      never: elsewhereWords,
      words: [
        'blow up',
        'bomb',
        'booby-trap',
        'car-bomb',
        'detonate',
        'detonate a bomb',
        'dynamite',
        'explode a bomb',
        'firebomb',
        'hurl a bomb',
        'hurl dynamite',
        'lay mines',
        'place a bomb',
        'place a dynamite charge',
        'place explosives',
        'plant a bomb',
        'plant bombs',
        'plant explosives',
        'set off a bomb',
        'set off explosives',
        'throw a bomb',
        'throw dynamite',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'bath calorie',
      never: elsewhereWords,
      words: [
        'anti-personnel mine',
        'antipersonnel mine',
        'bicycle bomb',
        'bomb',
        'bomb attack',
        'bomb blast',
        'bomb explosion',
        'bomb threat carried out',
        'bomber',
        'bombing',
        'booby trap',
        'booby-trap',
        'car bomb',
        'car bombing',
        'car-bomb',
        'crude bomb',
        'dynamite attack',
        'dynamite charge',
        'dynamite stick',
        'dynamiting',
        'explosive artifact',
        'explosive charge',
        'explosive device',
        'firebombing',
        'ied',
        'improvised explosive device',
        'land mine',
        'land-mine',
        'landmine',
        'letter bomb',
        'limpet mine',
        'magnetic bomb',
        'mine blast',
        'mine explosion',
        'motorcycle bomb',
        'package bomb',
        'parcel bomb',
        'petrol bomb',
        'pipe bomb',
        'roadside blast',
        'roadside bomb',
        'roadside bombing',
        'serial blasts',
        'sticky bomb',
        'terrorist bombing',
        'time bomb',
        'truck bomb',
        'twin blasts',
        'vbied',
        'vehicle bomb',
        'vied',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'bomb exploded',
        'bomb went off',
        'laden with explosives',
        'packed with explosives',
        'powerful blast',
        'powerful explosion',
        'rigged with explosives',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'damaged',
      needs: explosiveWords,
      never: elsewhereWords,
      words: [
        'blast',
        'demolish',
        'destroy',
        'explode',
        'go off',
        'hit',
        'hurl',
        'place',
        'plant',
        'rip through',
        'rock',
        'shake',
        'shatter',
        'strike',
        'tear through',
        'throw',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: bombingCompany,
      never: elsewhereWords,
      words: ['blast', 'charge', 'detonation', 'device', 'dynamite', 'explosion', 'explosive', 'mine', 'shrapnel'],
    },
  ],
  'chemical-attack': [
    { pos: 'verb', strength: 'strong', effect: 'killed', needs: chemicalAttackCompany, words: ['gas'] },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'anthrax attack',
        'biological attack',
        'chemical attack',
        'chemical shell',
        'chemical strike',
        'chemical weapon attack',
        'chemical weapons attack',
        'chemical weapons strike',
        'chlorine attack',
        'chlorine bomb',
        'chlorine gas',
        'dirty bomb',
        'gas attack',
        'mustard gas',
        'nerve agent',
        'nerve gas',
        'poison gas',
        'poison gas attack',
        'sarin attack',
        'sarin gas',
        'toxic gas attack',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: ['exposed to chlorine', 'use of chemical weapons', 'used chemical weapons'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: chemicalAttackCompany2,
      words: ['drop', 'expose', 'fire', 'poison', 'release', 'spray', 'use'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: chemicalAttackCompany3,
      words: [
        'anthrax',
        'biological weapon',
        'chemical weapon',
        'chemical weapons',
        'chlorine',
        'gas',
        'nerve agents',
        'ricin',
        'sarin',
        'toxin',
      ],
    },
  ],
  'grenade-attack': [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'damaged',
      words: [
        'hurl a grenade',
        'hurl grenades',
        'launch a grenade',
        'lob a grenade',
        'lob grenades',
        'throw a grenade',
        'throw a hand grenade',
        'throw grenades',
        'toss a grenade',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'smoke stun tear-gas',
      words: ['grenade attack', 'grenade blast', 'grenade explosion', 'hand grenade', 'hand grenade attack'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: grenadeAttackCompany,
      not: 'smoke stun tear',
      words: ['attack', 'detonate', 'explode', 'fire', 'fling', 'go off', 'hurl', 'launch', 'lob', 'throw', 'toss'],
    },
    { pos: 'noun', strength: 'weak', needs: grenadeAttackCompany2, not: 'smoke stun tear-gas', words: ['grenade'] },
  ],
  shelling: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'damaged',
      not: 'out',
      never: elsewhereWords,
      words: [
        'bombard',
        'fire a missile',
        'fire a rocket',
        'fire artillery',
        'fire missiles',
        'fire missiles at',
        'fire mortar rounds',
        'fire mortar shells',
        'fire mortars',
        'fire rockets',
        'fire rockets at',
        'fire shells',
        'hit with mortars',
        'launch a missile',
        'launch a rocket',
        'launch a rocket attack',
        'launch missiles',
        'launch rockets',
        'lob mortars',
        'pound ~ with artillery',
        'rain rockets',
        'rain shells',
        'shell',
        'shoot down',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'anti-tank missile',
        'artillery attack',
        'artillery barrage',
        'artillery bombardment',
        'artillery fire',
        'artillery shell',
        'artillery shelling',
        'artillery strike',
        'ballistic missile attack',
        'barrage of rockets',
        'bombardment',
        'cannon fire',
        'cross-border shelling',
        'missile attack',
        'missile strike',
        'mortar attack',
        'mortar bomb',
        'mortar fire',
        'mortar round',
        'mortar shell',
        'projectile attack',
        'rocket attack',
        'rocket barrage',
        'rocket fire',
        'rocket strike',
        'rocket-propelled grenade',
        'rpg attack',
        'salvo',
        'shelling',
        'surface-to-air missile',
        'tank fire',
        'tank shell',
      ],
    },
    { pos: 'phrase', strength: 'strong', never: elsewhereWords, words: ['came under shelling', 'rockets rained'] },
    {
      pos: 'verb',
      strength: 'weak',
      needs: shellingCompany,
      never: elsewhereWords,
      words: [
        'attack',
        'blast',
        'down',
        'fire',
        'hit',
        'intercept',
        'land',
        'launch',
        'pound',
        'rain',
        'strike',
        'target',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: shellingCompany2,
      never: elsewhereWords,
      words: ['artillery', 'barrage', 'missile', 'mortar', 'projectile', 'rocket', 'shell'],
    },
  ],
  'suicide-bombing': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'blow herself up',
        'blow himself up',
        'blow himself up at',
        'blow itself up',
        'blow themselves up',
        'detonate a suicide vest',
        'detonate an explosive belt',
        'detonate explosives strapped',
        'detonate her explosives',
        'detonate his explosive vest',
        'detonate his explosives',
        'detonate his suicide vest',
        'detonate his vest',
        'explode his vest',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'political',
      words: [
        'explosive belt',
        'explosive vest',
        'explosives vest',
        'martyrdom operation',
        'suicide assault',
        'suicide attack',
        'suicide attacker',
        'suicide blast',
        'suicide bomb',
        'suicide bomb attack',
        'suicide bomber',
        'suicide bombing',
        'suicide car bomb',
        'suicide car bomber',
        'suicide car bombing',
        'suicide explosion',
        'suicide mission',
        'suicide operation',
        'suicide squad',
        'suicide terrorist',
        'suicide truck bomb',
        'suicide vehicle',
        'suicide vest',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'blew herself up',
        'blew himself up',
        'blew themselves up',
        'explosives strapped to',
        'strapped with explosives',
      ],
    },
  ],
} as const satisfies TriggerFamily;
