import type { WorkKind } from './work.ts'

/** What contacts of a kind of work are about: matters, never persons. */
export const subjects: Record<WorkKind, { practice: readonly string[]; policy: readonly string[] }> = {
  neighbourhood: {
    practice: [
      'Afspraken over het buurtplein',
      'Voorbereiding van het wijkteam',
      'Planning van de zomeractiviteiten',
      'Zwerfvuil rond de garageboxen',
      'Gebruik van het buurthuis',
      'Doorverwijzing bij vragen van bewoners',
      'Buurtbabbel en stoepbezoeken afstemmen',
      'Noden van bewoners tijdens de lockdown',
    ],
    policy: [
      'Wijkbudget voor bewoners',
      'Verkeersveiligheid in de schoolstraat',
      'Herinrichting van de open ruimte',
      'Inspraak bij het wijkplan',
      'Ontmoetingsplek in de wijk',
    ],
  },
  association: {
    practice: [
      'Heropstart van de vrije inloop',
      'Afspraken over doorverwijzing',
      'Verdeling van materiële hulp',
      'Vrijwilligers ondersteunen',
      'Voorbereiding van de dialoogavond',
      'Digitale hulp voor bezoekers',
      'Toegankelijkheid van de hulpverlening',
    ],
    policy: [
      'Rechten automatisch toekennen',
      'Lokaal armoedeoverleg',
      'Aanvullende steun voor gezinnen',
      'Betaalbare vrije tijd',
      'Signalen over energiearmoede',
    ],
  },
  housing: {
    practice: [
      'Dakloosheid: afspraken over noodopvang',
      'Woonbegeleiding afstemmen',
      'Energiescan bij huurders',
      'Vochtproblemen in huurwoningen',
      'Standplaatsen en nutsvoorzieningen',
      'Wachtlijsten voor een sociale woning',
    ],
    policy: [
      'Conformiteitsattest voor huurwoningen',
      'Kleinschalig wonen in het beleidsplan',
      'Standplaatsen in de woonnota',
      'Premies voor kwetsbare huurders',
      'Lokaal woonoverleg',
    ],
  },
  education: {
    practice: [
      'Planning van de huiswerkklas',
      'Laptops voor thuisonderwijs',
      'Ouders betrekken bij het oudercontact',
      'Overgang van kleuter naar lager',
      'Brugfiguren afstemmen',
      'Zomerschool voorbereiden',
    ],
    policy: [
      'Schoolkosten en maximumfactuur',
      'Flankerend onderwijsbeleid',
      'Digitale kloof bij leerlingen',
      'Kosteloos naar school',
    ],
  },
  research: {
    practice: [
      'Opzet van de bevraging',
      'Toeleiding naar interviews',
      'Tussentijdse bevindingen bespreken',
      'Cijfers over de wijk opvragen',
      'Klankbordgroep voorbereiden',
    ],
    policy: [
      'Eerste bevindingen voor het bestuur',
      'Aanbevelingen van de buurtanalyse',
      'Armoedetoets op een reglement',
      'Vervolg op het onderzoek',
    ],
  },
  network: {
    practice: [
      'Stuurgroep: stand van zaken',
      'Verdeling over de lokale punten',
      'Taakverdeling tussen partners',
      'Vorming voor vrijwilligers',
      'Zorg en buurt verbinden',
      'Logistiek en vervoer',
    ],
    policy: [
      'Zorgzame buurten in het lokaal sociaal beleid',
      'Structurele middelen voor het netwerk',
      'Armoedebestrijding: bovenlokaal overleg',
      'Kinderarmoede in het beleidsplan',
    ],
  },
  sector: {
    practice: [
      'Sectoroverleg: uitwisseling van methodiek',
      'Voorbereiding van de campagne',
      'Werkgroep over ondersteuning',
      'Gezamenlijke planning',
    ],
    policy: [
      'Advies over de huurwetgeving',
      'Overleg over de energiearmoede',
      'Kosten voor water en energie',
      'Recht op wonen: rechtspraak opvolgen',
      'Gelijke onderwijskansen in Vlaanderen',
      'Middelen voor het opbouwwerk',
    ],
  },
}

/** The few notes that registrations carry. Each says that it is made up. */
export const notes: readonly string[] = [
  'Verzonnen: vooral vragen over de energiefactuur.',
  'Verzonnen: mooie opkomst, ook nieuwe gezichten.',
  'Verzonnen: veel vragen over formulieren van de gemeente.',
  'Verzonnen: regen, daarom binnen gebleven.',
  'Verzonnen: volgende keer vroeger starten.',
  'Verzonnen: bewoners willen een bank bij de bushalte.',
  'Verzonnen: gesprek over de kosten van het nieuwe schooljaar.',
  'Verzonnen: afgesproken om samen langs te gaan.',
]
