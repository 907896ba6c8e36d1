// Own list: words in whose company a weak trigger counts.

/** Words of sport and of markets: what their clause tells is told in a figure of speech. */
export const elsewhereWords = `
  batsman batsmen birdie bowler champions dow earnings futures goalkeeper half-time halftime innings investors
  knockout midfielder nasdaq offside playoff playoffs quarterback scored semi-final semifinal shares stocks
  striker touchdown wicket wickets winger yields
`;

export const armedWords = `
  armed army assailant assailants attacker attackers bandit bandits bomber bombers cartel cell column
  combatants commando commandos contras death dissidents extremist extremists fighter fighters forces gang
  gangs group guerrilla guerrillas gunman gunmen hitman hitmen hooded insurgent insurgents jihadist jihadists
  mercenaries militant militants military militia militiamen militias mujahideen outlaws paramilitaries
  paramilitary patrol platoon police rebel rebels regiment separatists sniper soldier soldiers subversive
  subversives terrorist terrorists troops unidentified warlord
`;

export const diseaseWords = `
  cholera coronavirus covid-19 dengue ebola flu influenza malaria measles meningitis outbreak polio virus zika
`;

export const explosiveWords = `
  bomb bombs charge charges device devices dynamite explosive explosives grenade grenades ied ieds improvised
  landmine landmines mine mines munition munitions
`;

export const peopleWords = `
  boy boys brother brothers child children citizen citizens civilian civilians colleague comrades daughter
  driver employee employees family farmer farmers father girl girls guard guards hostage hostages husband
  individual individuals inhabitants journalist journalists leader leaders man member members men minor minors
  mother neighbor officer officers others passenger passengers peasant peasants pedestrian people person
  persons policeman policemen priest priests reporter resident residents shopkeeper sister soldier soldiers
  son staff student students teacher teachers teenager tourist tourists troops victim victims villager
  villagers wife woman women worker workers youth youths
`;
