/**
 * Words that tell something about somebody's health, as people write them: illnesses, complaints, treatments and
 * medicines. Ordered after the chapters of ICPC-1-NL (NHG); the choice of words is ours, and left out is whatever
 * is as common in a request for help as in a file: hospital, doctor, pharmacy, wheelchair, walking frame, tired.
 * A star stands for any ending.
 */
export const medicalWords = [
  // General, and infections.
  "ziektewet ziekteverlof arbeidsongeschikt* terminaal palliatie* kanker* kankerpatient*",
  "chemo chemokuur* chemotherapie bestraling bestralingen bestraald tumor tumoren gezwel uitzaaiing uitzaaiingen",
  "leukemie lymfeklierkanker griep longcovid covid besmet hepatitis tuberculose hiv soa",
  // Memory, nerves and brain.
  "dement* alzheimer* parkinson* geheugenverlies geheugenproblemen hersenletsel hersenbloeding herseninfarct",
  "hersenschudding hersentumor epilep* migraine beroerte beroertes cva halfzijdig verlamd verlamming dwarslaesie",
  "spierziekte spierziektes huntington neuropathie afasie tinnitus",
  // Mind.
  "psychisch* psychiatr* psychiater psychos* psychotisch* schizofren* bipolair borderline depressi* depressief",
  "antidepressiva angststoornis* angstaanval* paniekaanval* paniekstoornis eetstoornis* anorexia boulimia ptss",
  "trauma getraumatiseerd burn-out burnout overspannen autis* adhd asperger verslaafd verslaving* alcoholist*",
  "suicid* zelfmoord* zelfbeschadiging ggz",
  // Heart, vessels and lungs.
  "hartfalen hartinfarct hartaanval hartpatient* hartklachten hartkwaal hartritmestoornis* hartoperatie pacemaker",
  "bypass trombose bloedverdunner* bloeddruk* hypertensie copd astma* emfyseem bronchitis longontsteking longziekte",
  "longpatient* longemfyseem zuurstoffles* duizelingen flauwgevallen flauwvallen",
  // Bones, joints and muscles.
  "reuma* artrose artritis jicht osteoporose botontkalking hernia rugklachten rugpijn knieklachten heupfractuur",
  "botbreuk fibromyalgie bechterew amputatie* geamputeerd* beenprothese scoliose peesontsteking slijmbeursontsteking",
  // Digestion, kidneys, hormones and skin.
  "diabet* suikerziekte suikerpatient* insuline schildklier* nierdialyse dialyse nierpatient* nierfalen crohn",
  "darmziekte incontinen* katheter* stoma stomazakje* stomazakjes blaasontsteking darmontsteking eczeem psoriasis",
  "doorligwond* allergi* allergisch* obesitas ondervoed ondervoeding",
  // Eyes and ears.
  "slechtziend* slechthorend* staar staaroperatie glaucoom maculadegeneratie netvliesloslating doofblind",
  // Pregnancy.
  "zwanger zwangerschap* miskraam hoogzwanger",
  // Treatment, medicines, and what a doctor says.
  "operatie operaties geopereerd knieoperatie heupoperatie oogoperatie revalidatie revalideer revalideren",
  "medicijn* medicatie* pillen antibiotica morfine oxazepam prednison ritalin kuur* diagnose* gediagnosticeerd*",
  "chronisch* handicap handicaps gehandicapt gehandicapte invalide",
  // English.
  "cancer dementia depressed depression medication medications medicines diagnosis diagnosed surgery disabled illness",
  "diabetes epilepsy asthma arthritis autism autistic schizophrenia addiction addicted chemotherapy tumour pregnant",
  "incontinent miscarriage paralysed disability psychosis psychiatrist",
] as const;

/** What only says something about health in company: "blind" is also a wall, "ziek" also a plant. */
export const medicalPhrases = [
  /\b(?:ben|was|word|werd|wordt|langdurig|ernstig|erg|heel|vaak|snel|weer|nog|steeds|zo) ziek\b/,
  /\b(?:moeder|vader|man|vrouw|partner|zoon|dochter|kind|broer|zus|buurman|buurvrouw|opa|oma)\b[^.!?]{0,20}\bzieke?\b/,
  /\bzieke (?:moeder|vader|man|vrouw|partner|zoon|dochter|kind|broer|zus|buurman|buurvrouw|opa|oma|ouders?)\b/,
  /\b(?:mijn|zijn|haar|door|wegens|vanwege|chronische|ernstige|zeldzame|ongeneeslijke) ziekte\b|\bziekte van [a-z]+/,
  /\b(?:ik|hij|zij|ze|moeder|vader|man|vrouw|buurman|buurvrouw|opa|oma)\b[^.!?]{0,20}\b(?:ben|is|bijna|helemaal|vrijwel|wettelijk) (?:blind|doof)\b/,
  /\b(?:gebroken|gekneusde?|gescheurde?|versleten|nieuwe) (?:heup|knie|pols|enkel|schouder|rib|ribben|sleutelbeen|bekken)\b/,
  /\b(?:heup|knie|pols|enkel|schouder|arm|been|voet|rug|bekken)\b (?:is |was )?(?:gebroken|gekneusd|gescheurd|versleten)\b/,
  /\b(?:mijn|haar|zijn|een) gebroken (?:arm|been|voet|rug|vinger|teen)\b(?! van)/,
  /\bpijn (?:in|aan) (?:mijn|de|haar|zijn) (?:rug|nek|knie|knieen|heup|heupen|schouder|schouders|borst|buik|hoofd|benen|voeten|handen)\b/,
  /\b(?:heb|hebben|heeft|had) (?:last van )?(?:ms|nah|tia|astma|tbc|pds|hoofdpijn|duizeligheid)\b/,
  /\bniet[- ]aangeboren\b|\bmultiple sclerose\b|\blong[- ]?covid\b|\bopen (?:been|benen|wond)\b|\bsyndroom van [a-z]+/,
  /\b(?:lichamelijke|verstandelijke|visuele|auditieve) beperking(?:en)?\b|\bverstandelijk beperkt\b|\bgeestelijk gehandicapt/,
  /\bbeademing(?:sapparaat)?\b|\bhoge bloeddruk\b|\bduizelig\b/,
  /\b(?:a|the|my|his|her|mini) stroke\b|\bheart (?:attack|failure|condition|disease)\b|\b(?:am|is|been|seriously|chronically) ill\b/,
  /\b(?:broken|fractured) (?:hip|wrist|ankle|leg|arm)\b|\b(?:panic attacks?|anxiety disorder|high blood pressure)\b/,
] as const;

/** Ordinary things whose names hold such a word. */
export const ordinaryThings = [
  /\b(?:gehandicapten|invaliden)\w*|\bdisabled parking\b/g,
  /\bchemo(?:kar|box)\b|\bkankerbestrijding\b|\bkwf kankerbestrijding\b/g,
  /\boperatie (?:steenbreek|schoon\w*|opruimen)\b|\bsyndroom van (?:stendhal|down-?town)\b/g,
  /\b(?:hond|kat|poes|konijn|cavia|vogel|plant|boom|buxus)(?:je|s)?\b[^.!?]{0,20}\bzieke?\b/g,
  /\b(?:pillen|medicijnen) voor (?:de|mijn|onze) (?:hond|kat|poes)\b|\bvogelgriep\b|\bgriepprik\w*/g,
  /\bstroke the\b|\bgeen allergieen?\b|\bgreat depression\b|\bdepressie op zee\b/g,
] as const;
