import type { DossierKind, DossierStatus } from '../src/policy/core/dossier-model.ts'

export interface DossierTitle {
  title: string
  kind: DossierKind
  status: DossierStatus
  projects: readonly [string, ...string[]]
  /** What it recommends. */
  asks: readonly string[]
}

type Line = readonly [kind: DossierKind, title: string, projects: DossierTitle['projects'], ...asks: string[]]

/** Made up to fit the projects: none of them stands in a report. */
const realised: readonly Line[] = [
  [
    'note',
    'Wachten op een woning: nota voor het woonoverleg',
    ['OnderDak in Sint-Truiden'],
    'Geef wie wacht elk jaar een stand van zaken.',
    'Open een loket waar men samen met de huurder zoekt.',
  ],
  [
    'brochure',
    'Je rechten als huurder, stap voor stap',
    ['OnderDak in Sint-Truiden', 'OnderOns in Sint-Truiden'],
    'Leg de brochure bij elk loket.',
  ],
  [
    'research',
    'Wonen op wielen: wat bewoners van een woonwagen nodig hebben',
    ['Woonwagenwerk in Limburg'],
    'Plan nieuwe standplaatsen met wie er gaat wonen.',
    'Maak het reglement in klare taal.',
  ],
  [
    'advice',
    'Advies over standplaatsen in een nieuw gemeentelijk plan',
    ['Woonwagenwerk in Limburg'],
    'Neem standplaatsen op in elk woonplan.',
  ],
  [
    'note',
    'Kleiner wonen, goed wonen: lessen uit drie proeven',
    ['Wonen op Maat', 'Betaalbaar Kwaliteitsvol Kleinschalig Wonen in Limburg (sector)'],
    'Laat tijdelijke woonvormen toe op leegstaande gronden.',
  ],
  [
    'letter',
    'Brief aan de gemeenteraad over energieschulden',
    ['EnergieK Pelt'],
    'Start een vast spreekuur over energie.',
  ],
  [
    'brochure',
    'Zuinig door de winter: tips van buren',
    ['EnergieK Pelt', 'Project Energie en water'],
    'Herdruk de brochure elk najaar.',
  ],
  [
    'advice',
    'Advies over een huurgarantie in de hele provincie',
    ['Woonzaak (sector)'],
    'Maak één fonds in plaats van vele kleine.',
  ],
  [
    'note',
    'Een deur die open blijft: nota over inloop',
    ['De STEK (sector)', 'De STEK in Leopoldsburg'],
    'Geef inloop een vaste plaats in het sociaal beleid.',
  ],
  [
    'research',
    'Bevraging van bezoekers over eten en geldzorgen',
    ['Inloophuis Beringen-Mijn'],
    'Verbind voedselhulp met begeleiding.',
    'Vraag bezoekers elk jaar naar hun noden.',
  ],
  [
    'letter',
    'Brief over de openingsuren van het loket',
    ['Inloophuis Beringen-Mijn'],
    'Open het loket één avond in de week.',
  ],
  [
    'note',
    'Slapen, wassen, eten: wat dak- en thuislozen in Hasselt missen',
    ['Café Anoniem in Hasselt'],
    'Zorg voor een douche die elke dag open is.',
  ],
  [
    'advice',
    'Advies over een sociale kaart die klopt',
    ['De Nieuwe Volksbond in Tongeren'],
    'Laat gebruikers de kaart mee nakijken.',
  ],
  [
    'brochure',
    'Waar vind ik wat in Lummen?',
    ['Het Open Poortje in Lummen'],
    'Vertaal de brochure in vier talen.',
  ],
  [
    'note',
    'Automatisch krijgen waar je recht op hebt',
    ['Ons Centrum in Leopoldsburg'],
    'Ken premies toe zonder dat men ze moet vragen.',
  ],
  [
    'advice',
    'Advies bij het meerjarenplan: hoe raakt het wie arm is?',
    ['Armoedetoets in Beringen'],
    'Toets elk nieuw reglement met ervaringsdeskundigen.',
    'Kom na een jaar terug met wat er veranderde.',
  ],
  [
    'research',
    'Onzichtbaar arm in een dorp: bevraging aan huis',
    ['Onderzoek verdoken armoede in Leopoldburg'],
    'Ga aan huis in plaats van te wachten aan een loket.',
    'Werk met vertrouwde mensen uit de straat.',
  ],
  [
    'note',
    'Ouders op de drempel: nota over het eerste jaar na de geboorte',
    ['Brugteam Huis Van Het Kind in Tongeren'],
    'Ga mee bij een eerste bezoek aan een dienst.',
  ],
  [
    'research',
    'Alleen zijn en eenzaam zijn: wat oudere buren vertellen',
    ['Eenzaamheidsonderzoek'],
    'Bel aan: buren merken het eerst.',
    'Maak van elke wachtkamer een ontmoetingsplek.',
  ],
  [
    'note',
    'Van overschot naar basispakket: nota over voedsel en materiaal',
    ['Depot Margo'],
    'Spreek een verdeling af tussen gemeenten.',
  ],
  [
    'advice',
    'Advies over de zorgzame buurt in landelijke gemeenten',
    ['Zorgzame buurten'],
    'Geef elke kern een vaste buurtwerker.',
    'Reken vervoer mee in elk zorgplan.',
  ],
  [
    'note',
    'Maximumfactuur en rugzak: wat school kost',
    ['Sterk onderwijs (sector)', 'Onderwijsopbouwwerk in Hasselt'],
    'Spreek per school een betaalplan af.',
  ],
  [
    'brochure',
    'De brief van school: zo lees je hem',
    ['Onderwijsopbouwwerk in Leopoldsburg'],
    'Gebruik pictogrammen in elke brief.',
  ],
  [
    'advice',
    'Advies over gratis warme maaltijden op school',
    ['Brede School Beringen'],
    'Begin in de scholen met de grootste nood.',
  ],
  [
    'letter',
    'Brief aan de schoolbesturen over laptops die men leent',
    ['Verkenning grondrecht onderwijs in Tongeren'],
    'Leen toestellen uit zonder waarborg.',
  ],
  [
    'neighbourhoodAnalysis',
    'Buurtanalyse: leven rond de mijn',
    ['Buurtopbouwwerk Beringen-Mijn'],
    'Geef de buurt een eigen huis.',
    'Maak de oversteek naar de school veilig.',
  ],
  [
    'neighbourhoodAnalysis',
    'Buurtanalyse: drie straten in Genk Waterschei',
    ['Buurtopbouwwerk Waterschei in Genk'],
    'Begin bij de binnenpleinen.',
    'Betrek jongeren bij het ontwerp.',
  ],
  [
    'neighbourhoodAnalysis',
    'Buurtanalyse: Dilsen-Stokkem tussen kern en kanaal',
    ['Buurtopbouwwerk Dilsen-Stokkem'],
    'Hou een plek om samen te komen open in elke kern.',
  ],
  [
    'neighbourhoodAnalysis',
    'Buurtanalyse van de oostrand van Tongeren',
    ['Buurtanalyse in Tongeren', 'Opbouwwerk Paspoel 2 in Tongeren'],
    'Maak groen dat van iedereen is.',
  ],
  [
    'neighbourhoodAnalysis',
    'Buurtanalyse: wonen in de tuinwijken van Maasmechelen',
    ['Buurtanalyse Maasmechelen'],
    'Renoveer straat per straat, met de bewoners.',
  ],
  [
    'note',
    'Speelruimte in Meulenberg: nota voor de dienst jeugd',
    ['Buurtopbouwwerk Meulenberg in Houthalen-Helchteren'],
    'Open de speelplaats van de school na vier uur.',
  ],
  [
    'letter',
    'Brief over de bus die niet meer stopt',
    ['Buurtopbouwwerk Vlakveld in Genk'],
    'Herstel de halte aan het dienstencentrum.',
  ],
  [
    'advice',
    'Advies over dorpshuizen die van het dorp zijn',
    ['Dorpenbeleid Pelt'],
    'Geef vrijwilligers de sleutel.',
  ],
  [
    'note',
    'Wie arm is, praat mee: nota over inspraak',
    ['Trefpunt Armoede', 'Solidariteit in beeld (sector)'],
    'Betaal wie zijn ervaring deelt.',
    'Plan overleg op uren die passen.',
  ],
]

const inProgress: readonly Line[] = [
  ['neighbourhoodAnalysis', 'Buurtanalyse: het centrum van Bilzen', ['Buurtopbouwwerk Bilzen']],
  ['neighbourhoodAnalysis', 'Buurtanalyse: Kolderbos in beweging', ['Buurtopbouwwerk Kolderbos en D’Ierd']],
  ['research', 'Bevraging over water: wie betaalt wat?', ['Project Energie en water']],
  ['note', 'Nota over wachtlijsten in de jeugdhulp', ['Brugteam Huis Van Het Kind in Tongeren']],
  ['advice', 'Advies over een straat zonder doorgaand verkeer', ['Buurtopbouwwerk Termien in Genk']],
  ['brochure', 'Welkom in de buurt: gids voor nieuwe buren', ['Buurtopbouwwerk Genk Centrum']],
  ['letter', 'Brief over de huurprijs van wagens en chalets', ['Woonwagenwerk in Limburg']],
  ['note', 'Nota: een woning na het inloophuis', ['OnderOns in Sint-Truiden', 'OnderDak in Sint-Truiden']],
]

const ideas: readonly Line[] = [
  ['research', 'Onderzoek naar schulden bij jonge huurders', ['Wonen op Maat']],
  ['neighbourhoodAnalysis', 'Buurtanalyse van Beverlo', ['Buurtopbouwwerk Beverlo in Beringen']],
  ['note', 'Nota over digitale loketten', ['SOMA in Maasmechelen']],
  ['brochure', 'Wegwijs in de verhoogde tegemoetkoming', ['De Nieuwe Volksbond in Tongeren']],
]

const titled =
  (status: DossierStatus) =>
  ([kind, title, projects, ...asks]: Line): DossierTitle => ({ title, kind, status, projects, asks })

export const dossierTitles: readonly DossierTitle[] = [
  ...realised.map(titled('realised')),
  ...inProgress.map(titled('inProgress')),
  ...ideas.map(titled('idea')),
]
