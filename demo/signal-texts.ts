/** What is heard again and again in the neighbourhoods: made up, and never of one person. */
export interface HeardNeed {
  key: string
  tags: readonly string[]
  /** How workers word it; each stands once in the demonstration. */
  wordings: readonly string[]
}

export const heardNeeds: readonly HeardNeed[] = [
  {
    key: 'damp',
    tags: ['wonen', 'vocht'],
    wordings: [
      'Huurders klagen over vocht en schimmel in de slaapkamers. De verhuurder zegt dat ze te weinig verluchten.',
      'Weer schimmel op de muren in de huurwoningen langs de spoorweg, en geen gehoor bij de verhuurder.',
      'Gezinnen met jonge kinderen slapen in kamers vol schimmel. Ze durven niet klagen uit schrik voor opzeg.',
      'Vochtproblemen in de sociale woningen: de herstelling is al drie keer uitgesteld.',
      'Bewoners vragen wie een woning komt keuren als er schimmel is. Niemand wijst hen de weg.',
      'De badkamers zijn nat en beschimmeld, de eigenaar antwoordt niet op brieven van huurders.',
      'Huurders betalen zelf voor ontvochtigers omdat de schimmel blijft terugkomen.',
    ],
  },
  {
    key: 'waiting-list',
    tags: ['wonen', 'wachtlijst'],
    wordings: [
      'De wachtlijst voor een sociale woning is zo lang dat mensen de hoop opgeven.',
      'Grote gezinnen wachten al zes jaar op een sociale woning met genoeg kamers.',
      'Wie op de wachtlijst voor een sociale woning staat, weet niet op welke plaats.',
      'Mensen vallen van de wachtlijst omdat ze de brief voor de actualisatie niet begrepen.',
      'Alleenstaanden vinden geen betaalbare studio en staan jaren op de wachtlijst.',
      'Bewoners vragen uitleg over de voorrang op de wachtlijst voor sociale woningen.',
    ],
  },
  {
    key: 'energy-bill',
    tags: ['energie', 'armoede'],
    wordings: [
      'De afrekening van gas en elektriciteit is voor veel bezoekers niet te betalen.',
      'Mensen begrijpen hun energiefactuur niet en betalen een voorschot dat veel te hoog is.',
      'Bezoekers zetten de verwarming uit om de energiefactuur te kunnen betalen.',
      'Oude toestellen vreten stroom: de energiefactuur van huurders loopt hoog op.',
      'Gezinnen met een budgetmeter zitten in het weekend zonder stroom.',
      'Het sociaal tarief voor energie wordt niet aangevraagd omdat mensen het niet kennen.',
      'Schrik voor de eindafrekening van energie is elke week het gesprek aan tafel.',
    ],
  },
  {
    key: 'digital',
    tags: ['digitaal', 'toegankelijkheid'],
    wordings: [
      'Een afspraak bij het gemeentehuis kan alleen nog online. Wie geen computer heeft, raakt niet binnen.',
      'Ouderen komen vragen om hulp bij digitale formulieren van de mutualiteit.',
      'Zonder itsme of kaartlezer krijgen bewoners hun documenten niet meer.',
      'Het loket is dicht en alles moet digitaal: mensen met weinig digitale ervaring haken af.',
      'Bewoners betalen een winkel om een digitaal formulier in te vullen.',
      'De digitale aanvraag van de schooltoelage lukt niet op een smartphone.',
      'Wie geen mailadres heeft, kan geen afspraak maken bij de gemeente.',
    ],
  },
  {
    key: 'school-costs',
    tags: ['onderwijs', 'schoolkosten'],
    wordings: [
      'Ouders kunnen de schoolfactuur van september niet in één keer betalen.',
      'Schooluitstappen zijn te duur: kinderen worden die dag ziek gemeld.',
      'De middagmaal op school kost te veel voor gezinnen met drie kinderen.',
      'Ouders schamen zich om op school een afbetaling van de schoolfactuur te vragen.',
      'Een incassobureau stuurt brieven voor onbetaalde schoolfacturen.',
      'De school vraagt een laptop te kopen, ouders weten niet waarmee.',
    ],
  },
  {
    key: 'laptops',
    tags: ['onderwijs', 'digitaal'],
    wordings: [
      'Drie kinderen delen thuis één laptop voor het afstandsonderwijs.',
      'Leerlingen volgen de lessen op de telefoon van hun moeder, zonder wifi thuis.',
      'Tijdens het afstandsonderwijs verloor de school het contact met gezinnen zonder internet.',
      'De uitgeleende laptops van school zijn traag en vallen uit.',
      'Ouders kunnen hun kinderen niet helpen met de digitale leeromgeving van de school.',
    ],
  },
  {
    key: 'traffic',
    tags: ['verkeer', 'openbare ruimte'],
    wordings: [
      'Auto’s rijden te snel door de schoolstraat, ouders durven hun kinderen niet laten fietsen.',
      'De oversteekplaats aan de school is slecht verlicht en gevaarlijk.',
      'Sluipverkeer door de wijk: bewoners tellen zelf auto’s aan de kruising.',
      'Er is geen veilig fietspad tussen de wijk en het station.',
      'Vrachtwagens rijden door de woonstraat en de huizen daveren.',
    ],
  },
  {
    key: 'playground',
    tags: ['openbare ruimte', 'jeugd'],
    wordings: [
      'Het speelplein is stuk en niemand weet wie het herstelt.',
      'Jongeren hebben geen plek in de wijk en worden overal weggestuurd.',
      'De banken op het plein zijn weggehaald, ouderen kunnen nergens zitten.',
      'Er is geen speeltuin op wandelafstand voor de kinderen van de nieuwe wijk.',
      'Het voetbalveldje wordt niet onderhouden en staat vol glas.',
    ],
  },
  {
    key: 'litter',
    tags: ['openbare ruimte', 'netheid'],
    wordings: [
      'Zwerfvuil rond de garageboxen trekt ratten aan.',
      'Sluikstort aan de glasbollen: bewoners ruimen het zelf op.',
      'De vuilniszakken zijn te duur en het containerpark is te ver zonder auto.',
      'Grof huisvuil blijft weken liggen voor de appartementen.',
    ],
  },
  {
    key: 'loneliness',
    tags: ['eenzaamheid', 'ontmoeting'],
    wordings: [
      'Ouderen zien sinds de lockdown dagen niemand en vragen wanneer de koffie herstart.',
      'Nieuwe bewoners kennen niemand in de straat en voelen zich eenzaam.',
      'Mantelzorgers zijn moe en alleen, er is geen plek om even te praten.',
      'Het buurthuis is alleen overdag open: wie werkt, vindt er geen gezelschap.',
      'Eenzame mensen komen niet vanzelf naar een activiteit, ze vragen een bezoek aan huis.',
    ],
  },
  {
    key: 'rights',
    tags: ['rechten', 'toegankelijkheid'],
    wordings: [
      'Mensen krijgen de verhoogde tegemoetkoming niet omdat ze die niet aanvragen.',
      'Bezoekers weten niet op welke premies ze recht hebben. Ken rechten automatisch toe.',
      'De brieven van het OCMW zijn te moeilijk, mensen missen zo een termijn.',
      'Wie een leefloon aanvraagt, wacht weken zonder inkomen op een beslissing.',
      'Bewoners worden van het ene loket naar het andere gestuurd voor dezelfde premie.',
      'Een recht dat je zelf moet aanvragen, bereikt net de mensen niet die het nodig hebben.',
    ],
  },
  {
    key: 'food',
    tags: ['voedsel', 'armoede'],
    wordings: [
      'Meer gezinnen vragen naar voedselpakketten, ook mensen die werken.',
      'De voedselbedeling is alleen op een weekdag open, wie werkt raakt er niet.',
      'Er is te weinig verse groente in de voedselpakketten.',
      'Mensen zonder wagen raken niet bij het punt voor voedselbedeling.',
    ],
  },
  {
    key: 'caravans',
    tags: ['wonen', 'woonwagens'],
    wordings: [
      'Er zijn te weinig standplaatsen voor woonwagens, gezinnen staan dubbel.',
      'Jonge koppels op het woonwagenterrein vinden geen eigen standplaats.',
      'De nutsvoorzieningen op het woonwagenterrein vallen uit in de winter.',
      'Een domicilie op een woonwagenterrein wordt geweigerd.',
    ],
  },
  {
    key: 'health',
    tags: ['zorg'],
    wordings: [
      'De tandarts neemt geen nieuwe patiënten, mensen stellen zorg uit.',
      'Bezoekers stellen een doktersbezoek uit omdat ze de rekening eerst moeten voorschieten.',
      'De wachttijd voor geestelijke gezondheidszorg is langer dan een half jaar.',
      'Er is geen huisarts meer in de wijk en de bus rijdt niet vaak.',
    ],
  },
  {
    key: 'bus',
    tags: ['mobiliteit'],
    wordings: [
      'De bus stopt niet meer in het dorp, mensen zonder auto zitten vast.',
      'Na zeven uur ’s avonds rijdt er geen bus meer naar de wijk.',
      'Een rit met de belbus moet je online aanvragen, dat lukt ouderen niet.',
      'Zonder auto geraak je niet op tijd op het werk: de eerste bus komt te laat.',
    ],
  },
]
