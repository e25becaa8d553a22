import { layOut } from '../../../src/intake/readers/earlier-report/page-of.ts'

const footer = 'Opbouwwerk Zonnestreek voortgangsrapport 2031 │ 30.04.2032 7'
const link = 'Link naar de strategische en operationele doelstellingen'

const scale = [
  ...['Niet van', 'toepassing', 'In ontwikkeling Deel-resultaten', 'behaald', 'Doelstellingen', 'bereikt'],
  ...['Boven', 'verwachting'],
]
const statuses = ['Nog niet', 'opgestart', 'Op schema Bijgestuurd Voltooid Stopgezet Nieuw']

interface SheetText {
  heading: string
  cooperation: string[]
  planning: string[]
}

function sheet({ heading, cooperation, planning }: SheetText): string[] {
  return [
    ...[heading, link, '', 'Terugblik', 'Samenwerking', '', ...scale, ...cooperation, '', ''],
    ...['Politieke resultaten', '', ...scale, 'Signalen en adviezen', '• Brief aan de burgemeester', '', ''],
    ...['Participatief werken', '', ...scale, 'Alle buren konden mee beslissen over het park.', '', ''],
    ...['Beleidsadviezen', '', 'Dit jaar kwam er geen dossier.', '', ''],
    ...['Samenvattende conclusie', '', ...statuses, 'De werking groeit en de buren komen graag.', '', ''],
    ...['Planning', '', ...planning, '', ''],
  ]
}

interface ProjectText {
  name: string
  mainly: string[]
  also?: string[]
  phase: string
  term: string
}

function project({ name, mainly, also = [], phase, term }: ProjectText): string[] {
  return [
    ...['', '', name, '', 'Draagt hoofdzakelijk', 'bij tot', ...mainly, '', ...also],
    ...[`Fase ${phase}`, `Looptijd ${term}`, '', 'Omschrijving van het project'],
    ...['De buurt vroeg ons om hulp.', '', 'We zoeken samen naar wat kan.'],
  ]
}

/** A made-up report in the Flemish template: two themes, three sheets and four projects. */
export const smallReport = layOut(
  ...['Voorwoord', '', 'Een goed jaar voor onze streek.', ''],
  ...['1. Algemene evaluatie', '', '1.1. Wonen', '', 'Er kwamen veel vragen over huur.', ''],
  ...['3. Kwalitatieve voortgang', 'projecten', '3.1. Thema Wonen', link, ''],
  ...sheet({
    heading: '3.1.1. Huurpunt in Zonnedorp',
    cooperation: [
      '• Overleg met de huurdersbond in Sint-',
      'Elders en met de stad',
      '• Wijkteam:',
      '▬ school',
    ],
    planning: ['• Een zitdag', '• Een brochure over huur'],
  }),
  ...sheet({
    heading: '3.1.1. Warm wonen',
    cooperation: ['• Energiehuis: 3 keer', 'https://voorbeeld.be/warm'],
    planning: ['• Bezoeken aan huis'],
  }),
  ...[footer, '3.2. Thema krachtige buurten', link, ''],
  ...sheet({
    heading: '3.2.1. Buurtwerk Oost en West',
    cooperation: ['Nieuwe partnerschappen', '• Fanfare', 'b'],
    planning: ['We plannen samen met de buren.'],
  }),
  ...['3.6. Transversale acties', '', 'Gezondheid kwam overal aan bod.', footer],
  ...['4. Bijlagen', 'Vaste gegevens projecten thema ‘Wonen’'],
  ...project({
    name: 'Huurpunt in Zonnedorp',
    mainly: ['Grond- en', 'mensenrechten', 'Wonen OD Goede huizen', 'OD Eerlijke huur'],
    phase: 'Projectuitvoering',
    term: '1/3/2029 - 31/12/2033',
  }),
  ...project({
    name: 'Warm wonen (sector)',
    mainly: ['Grond- en mensenrechten Wonen OD Goede Huizen'],
    also: ['Draagt ook bij tot Krachtige buurten OD Samen leven', ''],
    phase: 'Afgerond',
    term: '1/1/2030 - 31/4/2031',
  }),
  ...project({
    name: 'Tiny houses',
    mainly: ['Grond- en mensenrechten Wonen OD Goede huizen'],
    phase: 'Projectvoorbereiding',
    term: '1/1/2031 – 31/12/2032',
  }),
  ...['', 'Vaste gegevens projecten thema ‘Krachtige buurten’'],
  ...project({
    name: 'Buurtwerk Oost en West in Zonnedorp',
    mainly: ['Krachtige buurten OD Samen leven'],
    phase: 'Slapend',
    term: '15/2/2020- 31/12/2033',
  }),
)
