import { own } from "../../../base/own.ts";
import type { Gender } from "./given-names.ts";
import { genderOfOffice, isOffice } from "./offices.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** Nouns for people that head no office; plurals are found by their singular. */
const PEOPLE = words(
  `man woman boy girl child person people guy lady gentleman baby infant teenager adult human someone anyone everyone
  nobody somebody father mother parent son daughter brother sister husband wife uncle aunt cousin nephew niece
  grandfather grandmother grandson granddaughter widow widower spouse partner friend neighbor neighbour stranger
  citizen resident voter student pupil worker employee employer soldier troop troops police policeman policewoman
  firefighter rescuer civilian passenger driver victim survivor suspect defendant plaintiff prisoner inmate detainee
  hostage refugee migrant immigrant settler colonist rebel insurgent militant gunman terrorist attacker bomber robber
  thief killer murderer criminal hacker protester protestor demonstrator rioter supporter opponent critic fan
  spectator viewer reader listener visitor tourist traveler traveller guest customer consumer client buyer seller
  patient witness juror expert specialist member colleague ally enemy rival winner loser champion runner athlete
  swimmer cyclist boxer wrestler batsman bowler pitcher catcher quarterback defender midfielder teammate musician
  singer dancer artist painter sculptor photographer filmmaker screenwriter novelist playwright designer architect
  builder farmer fisherman hunter sailor crew astronaut pioneer explorer missionary priest pastor preacher saint
  prophet disciple follower believer pilgrim monk nun peasant serf slave nobleman noble knight warrior fighter
  conqueror ruler heir descendant ancestor settler native inhabitant villager farmhand landowner owner landlord tenant
  creator developer programmer user chemist botanist zoologist physiologist naturalist theologian poet
  volunteer donor sponsor applicant contestant participant spokespeople staff personnel youth elder veteran retiree
  homeowner motorist pedestrian bystander onlooker caller informant whistleblower spy agent guard bodyguard officer
  regulator politician statesman democrat republican conservative liberal communist socialist nationalist leftist
  exile relative relatives kin attendee delegate objector detainee evacuee trainee trustee appointee deportee returnee
  parolee absentee passerby passersby boyfriend girlfriend worshipper congregant civilian lender borrower shareholder
  stockholder bondholder taxpayer policymaker decision-maker peacekeeper goalkeeper shopkeeper housekeeper caretaker
  cashier clerk waiter waitress bartender barber baker butcher carpenter plumber electrician mechanic janitor cleaner
  cook courier porter mover miner logger trucker steelworker dockworker coworker co-worker caregiver healer midwife
  pharmacist dentist veterinarian paramedic medic therapist counselor instructor lecturer educator librarian curator
  archaeologist academic intellectual graduate undergraduate freshman sophomore schoolchild classmate roommate toddler
  teen twin orphan bride groom newlywed in-law godfather godmother ancestor forefather successor predecessor
  incumbent challenger contender finalist semifinalist medalist opponent referee umpire linesman sprinter skier golfer
  rower gymnast wrestler jockey substitute striker winger midfielder centre-back quarterback outfielder shortstop
  loyalist royalist monarchist republican separatist unionist partisan guerrilla fighter sniper kidnapper abductor
  captor hijacker smuggler trafficker dealer addict convict felon fugitive offender perpetrator vandal looter arsonist
  assassin assailant mugger burglar swindler fraudster plotter conspirator accomplice collaborator informer traitor
  deserter mercenary conscript recruit reservist veteran ex-soldier prisoner-of-war internee bishop deacon clergyman
  clergy cleric preacher evangelist theologian heretic pagan convert blogger vlogger influencer podcaster broadcaster
  newscaster anchorman cameraman columnist commentator pundit editor publicist lobbyist consultant contractor
  subcontractor auditor accountant bookkeeper economist banker broker trader financier philanthropist tycoon magnate
  mogul billionaire millionaire entrepreneur innovator insider outsider colleague bystander passer-by eyewitness
  neighbour householder tenant squatter commuter hiker camper climber mountaineer sailor seaman crewman stowaway pilot
  copilot aviator cosmonaut flier traveler migrant expatriate expat asylum-seeker
  christian muslim jew catholic protestant buddhist hindu american briton frenchman dutchman officials authorities`,
);
const PLURALS: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  children: "child",
  wives: "wife",
  policemen: "policeman",
  gunmen: "gunman",
  fishermen: "fisherman",
  noblemen: "nobleman",
  statesmen: "statesman",
  spokesmen: "spokesman",
  congressmen: "congressman",
};

/** Offices that are things as well: "the chair", "the head of the table"; as people they are taken for granted. */
const ALSO_THINGS = /^(?:host|anchor|major|principal|whip)$/;
const PERSON_ENDING = /(?:ists?|[^\Wh]man|women|men|-graders?|goers?|icians?)$/;
const NO_PEOPLE =
  /^(?:list|mist|fist|wrist|twist|gist|exist|assist|resist|specimen|regimen|omen|amen|german|roman|ottoman)s?$/;

/** Whether a common noun names people, so that one asks for it with "who". */
export function isPersonNoun(noun: string): boolean {
  const word = noun.toLowerCase();
  const single = own(PLURALS, word) ?? word.replace(/ies$/, "y").replace(/s$/, "");
  if (PEOPLE.has(word) || PEOPLE.has(single)) return true;
  if (isOffice(word) || isOffice(single)) return !ALSO_THINGS.test(single);
  return PERSON_ENDING.test(word) && !NO_PEOPLE.test(word);
}

const HE_NOUNS = words(
  "man boy father son brother husband uncle nephew grandfather grandson widower gentleman guy policeman dad stepfather",
);
const SHE_NOUNS = words(
  "woman girl mother daughter sister wife aunt niece grandmother granddaughter widow lady mom mum stepmother",
);
/** The pronoun that a noun for a person calls for, where it tells: "sister", "spokesman". */
export function genderOfNoun(noun: string): Gender | undefined {
  const word = noun.toLowerCase();
  if (HE_NOUNS.has(word)) return "he";
  return SHE_NOUNS.has(word) ? "she" : genderOfOffice(word);
}
