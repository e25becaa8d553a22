import { calendarDate } from '../../../src/platform/core/calendar-date.ts'
import { formatNumber } from '../../../src/platform/core/language.ts'
import type {
  BoundBlock,
  BoundDocument,
  BoundSpan,
  Chapter,
  FigureSpan,
  SheetBlock,
  Text,
} from '../../../src/report/core/document.ts'
import type { BoundFigure } from '../../../src/report/core/figure.ts'

/** A whole year of an invented institute: thirteen figures, six themes, 44 sheets, two annexes. */
export function annualReport(sheetCount = 44): BoundDocument {
  return {
    format: 1,
    meta: {
      title: 'Voortgangsrapport 2021',
      subtitle: 'Eerste jaar van het meerjarenplan 2021-2025',
      organisation: 'Opbouwwerk Demerland vzw',
      year: 2021,
      language: 'nl',
      standingNotice: 'Verzonnen gegevens, gemaakt om Turfboek te tonen',
      madeOn: calendarDate('2022-04-28'),
      baseAddress: 'https://turfboek.example',
    },
    chapters: [
      foreword,
      figuresChapter(),
      ...themes.map((theme, index) => themeChapter(theme, index, sheetCount)),
      annexes(),
    ],
  }
}

export const themes = [
  'Wonen',
  'Sociale bescherming',
  'Onderwijs',
  'Sociale grondrechten',
  'Krachtige buurten en steden',
  'Collectief burgerschap',
]
const kinds = ['individueel contact', 'groepssamenkomst', 'werkgroep', 'vormings- en infomoment']
const steps = [
  'niet van toepassing',
  'in ontwikkeling',
  'deelresultaten behaald',
  'doelstellingen bereikt',
  'boven verwachting',
]
const statuses = ['nog niet opgestart', 'op schema', 'bijgestuurd', 'voltooid', 'stopgezet', 'nieuw']

const t = (text: string): Text => ({ type: 'text', text })
const p = (...spans: (string | BoundSpan)[]): SheetBlock<BoundFigure> => ({
  type: 'paragraph',
  spans: spans.map((span) => (typeof span === 'string' ? t(span) : span)),
})

/** A number that is spread, but the same at every run. */
const spread = (seed: number, most: number) => 3 + ((seed * 7919 + 104729) % most)

function figure(
  indicator: string,
  value: number,
  unit: string,
  theme?: string,
  cell = 'total',
): FigureSpan<BoundFigure> {
  return {
    type: 'figure',
    figure: {
      indicator,
      scope: theme ? { year: 2021, theme } : { year: 2021 },
      cell,
      value,
      unit,
      text: formatNumber(value, 'nl'),
      definitionVersion: '2014.1',
      address: `/cijfers/${indicator}?jaar=2021${theme ? `&thema=${encodeURIComponent(theme)}` : ''}`,
    },
  }
}

const foreword: Chapter<BoundFigure> = {
  type: 'chapter',
  id: 'voorwoord',
  title: 'Voorwoord',
  blocks: [
    p(
      'Een turfboek is een schriftje waarin je streepjes zet. Vier rechtop, een schuin erdoor. Zo telden onze opbouwwerkers jarenlang wie er binnenkwam, wie bleef praten en wie terugkwam. Dit verslag is wat er van die streepjes geworden is.',
    ),
    p(
      'We schrijven het voor de mensen met wie we werken, voor de besturen die ons werk mogelijk maken, en voor onszelf. Wie een cijfer leest, kan het aanklikken en ziet waaruit het bestaat. Wie een project leest, ziet ook wat niet lukte.',
    ),
    p('Veel leesplezier.'),
    p({ type: 'strong', spans: [t('Mira Vandersteen')] }, ', voorzitter'),
  ],
}

const numberTable = (indicator: string, unit: string, most: number, total: boolean): BoundBlock => ({
  type: 'table',
  caption: [t(`Per thema en soort, 2021`)],
  columns: [
    { header: 'Thema', align: 'start' },
    ...kinds.map((header) => ({ header, align: 'end' as const })),
  ],
  rows: themes.map((theme, row) => ({
    header: [t(theme)],
    cells: kinds.map((kind, column) => [
      figure(indicator, spread(row * 5 + column, most), unit, theme, kind),
    ]),
  })),
  ...(total
    ? {
        total: {
          header: [t('Samen')],
          cells: kinds.map((kind, column) => [
            figure(
              indicator,
              themes.reduce((sum, _, row) => sum + spread(row * 5 + column, most), 0),
              unit,
              undefined,
              kind,
            ),
          ]),
        },
      }
    : {}),
})

const themeBars = (indicator: string, caption: string, unit: string, most: number): BoundBlock => ({
  type: 'chart',
  caption: [t(caption)],
  chart: {
    kind: 'bars',
    title: `${caption}.`,
    description: 'Krachtige buurten en steden springt eruit.',
    unit,
    categories: themes.map((label, index) => ({ label, tone: { family: 'themes', index } })),
    series: [
      {
        label: '2021',
        values: themes.map((theme, index) => figure(indicator, spread(index + 1, most), unit, theme)),
      },
    ],
  },
})

const kindBars = (indicator: string, caption: string, unit: string, most: number): BoundBlock => ({
  type: 'chart',
  caption: [t(caption)],
  chart: {
    kind: 'stackedBars',
    title: `${caption}.`,
    description: 'Groepssamenkomsten tellen het zwaarst.',
    unit,
    categories: themes.map((label) => ({ label })),
    series: kinds.map((label, column) => ({
      label,
      values: themes.map((theme, row) =>
        figure(indicator, spread(row * 5 + column, most), unit, theme, label),
      ),
    })),
  },
})

const indicators: readonly (readonly [string, string, string, number])[] = [
  ['2.1', 'Decretale personeelsformatie', 'VTE', 27],
  ['2.2', 'Inzet per thema', 'VTE', 14],
  ['2.3', 'Activiteiten per thema en soort', 'activiteiten', 890],
  ['2.4', 'Deelnames per soort en thema', 'deelnames', 9800],
  ['2.5', 'Partners en oplossingsactoren', 'partners', 160],
  ['2.6', 'Contacten met partners', 'contacten', 1250],
  ['2.7', 'Beleidscontacten met de doelgroep', 'contacten', 85],
  ['2.8', 'Beleidsdossiers', 'dossiers', 12],
  ['2.9', 'Vrijwilligers', 'vrijwilligers', 240],
  ['2.10', 'Communicatieacties', 'acties', 49],
  ['2.11', 'Lokale middelen', 'euro', 285000],
  ['2.12', 'Vorming', 'uren', 1451],
  ['2.13', 'Anciënniteit', 'jaar', 25],
]

function figuresChapter(): Chapter<BoundFigure> {
  return {
    type: 'chapter',
    id: 'cijfers',
    number: '2',
    title: 'Cijfers van het jaar',
    opening: {
      figures: [
        { figure: figure('2.3', 4821, 'activiteiten'), label: 'activiteiten met de doelgroep' },
        { figure: figure('2.4', 38412, 'deelnames'), label: 'deelnames, elke keer opnieuw geteld' },
        { figure: figure('2.9', 412, 'vrijwilligers'), label: 'vrijwilligers' },
      ],
      sentence: [
        t('Er waren '),
        figure('2.3', 4821, 'activiteiten'),
        t(
          ' activiteiten, een vijfde meer dan in 2020, vooral doordat stoepbezoeken het hele jaar doorliepen.',
        ),
      ],
    },
    blocks: indicators.flatMap(([number, title, unit, most], index): BoundBlock[] => [
      { type: 'heading', level: 2, id: `cijfer-${number.replace('.', '-')}`, number, title },
      p(
        'Dit cijfer telt wat opbouwwerkers in de loop van het jaar zelf inschreven, thema per thema. In totaal gaat het om ',
        figure(number, spread(index, most) * 6, unit),
        ` ${unit}. Een registratie hoort bij het jaar van haar datum, en bij het hoofdthema van haar project.`,
      ),
      index % 2 === 0
        ? themeBars(number, `${title}, 2021`, unit, most)
        : kindBars(number, `${title}, 2021`, unit, most),
      numberTable(number, unit, most, index % 3 !== 0),
      p(
        'Het verschil met vorig jaar komt vooral door de heropening van de buurthuizen en door een aanwerving in het najaar. De gemeenschapscentra hernamen hun verhuur pas in september.',
      ),
    ]),
  }
}

function themeChapter(theme: string, index: number, sheetCount: number): Chapter<BoundFigure> {
  const mine = Array.from({ length: sheetCount }, (_, sheet) => sheet).filter(
    (sheet) => sheet % themes.length === index,
  )
  return {
    type: 'chapter',
    id: `thema-${index + 1}`,
    number: String(index + 3),
    title: theme,
    opening: {
      figures: [
        { figure: figure('2.3', spread(index, 900), 'activiteiten', theme), label: 'activiteiten' },
        { figure: figure('2.4', spread(index, 9000), 'deelnames', theme), label: 'deelnames' },
        { figure: figure('2.2', 4.25 + index, 'VTE', theme), label: 'voltijdse medewerkers' },
      ],
      sentence: [t('Het meeste veranderde aan de voordeur: we gingen vaker langs, en bleven korter.')],
    },
    blocks: [
      { type: 'heading', level: 2, id: `thema-${index + 1}-jaar`, title: 'Het jaar in het kort' },
      p(
        'Drie vragen kwamen overal terug: wie betaalt de energiefactuur, waar kan ik terecht zonder afspraak, en wie luistert er als het beslist is? We legden ze voor aan besturen, maatschappijen en scholen.',
      ),
      themeBars('2.4', `Deelnames, ${theme} tussen de andere thema’s`, 'deelnames', 9000),
      kindBars('2.3', 'Activiteiten per soort', 'activiteiten', 400),
      ...mine.map((sheet) => projectSheet(theme, sheet)),
    ],
  }
}

const projects = [
  'Onder één dak',
  'Energiek',
  'De Stek',
  'Brugfiguren',
  'Buurthuis Zuid',
  'Stem van de straat',
  'Huis om de hoek',
  'Woonwagens',
]
const places = ['Aarsbeek', 'Demerwijk', 'Molenhoek', 'Ter Linden', 'Zuidpoort']

function projectSheet(theme: string, index: number): BoundBlock {
  const id = `fiche-${index + 1}`
  const title = `${projects[index % projects.length]} in ${places[index % places.length]}`
  const more = index % 4 === 0 ? longText : []
  return {
    type: 'sheet',
    id,
    number: String(index + 1),
    title,
    kicker: `${theme} · projectuitvoering`,
    blocks: [
      {
        type: 'facts',
        items: [
          { label: 'Looptijd', value: [t('1 januari 2019 tot 31 december 2023')] },
          {
            label: 'Draagt hoofdzakelijk bij aan',
            value: [t('Kwaliteitsverbetering woonmarkt; Lokaal Sociaal Beleid')],
          },
          { label: 'Activiteiten', value: [figure('2.3', spread(index, 90), 'activiteiten', theme)] },
          { label: 'Deelnames', value: [figure('2.4', spread(index, 1900), 'deelnames', theme)] },
        ],
      },
      p(
        'Het project zoekt gezinnen op die nergens meer aankloppen. Twee opbouwwerkers en een ploeg vrijwilligers gaan van deur tot deur en houden een tafel vrij in het buurthuis, elke dinsdag en vrijdag.',
      ),
      { type: 'heading', level: 3, id: `${id}-samenwerking`, title: 'Samenwerking' },
      { type: 'scale', label: 'Voortgang', steps, chosen: index % 7 === 6 ? null : index % 5 },
      p(
        'De stuurgroep kwam ',
        figure('2.6', spread(index, 11), 'contacten', theme),
        ' keer samen. Nieuw aan tafel zijn de huisartsen van de wijk.',
      ),
      {
        type: 'table',
        caption: [t('Overleg en partners')],
        columns: [
          { header: 'Overleg', align: 'start' },
          { header: 'Waarvoor', align: 'start' },
          { header: 'Keer', align: 'end' },
        ],
        rows: [
          {
            header: [t('Stuurgroep')],
            cells: [[t('Richting geven, knopen doorhakken')], [figure('2.6', 4, 'contacten', theme)]],
          },
          {
            header: [t('Wijkteam')],
            cells: [
              [t('Signalen bundelen en opvolgen met OCMW, politie en school')],
              [figure('2.6', 11, 'contacten', theme)],
            ],
          },
          {
            header: [t('Woonnood')],
            cells: [[t('Noodwoningen en herhuisvesting')], [figure('2.6', 3, 'contacten', theme)]],
          },
        ],
      },
      { type: 'heading', level: 3, id: `${id}-politiek`, title: 'Politieke resultaten' },
      { type: 'scale', label: 'Voortgang', steps, chosen: (index + 1) % 5 },
      {
        type: 'list',
        items: [
          { spans: [t('Advies over het lokale woonreglement, met de bewoners zelf in de raadzaal')] },
          {
            spans: [t('Signalen over de energiefactuur gebundeld en besproken')],
            items: [{ spans: [t('met de schepen van wonen')] }, { spans: [t('met de netbeheerder')] }],
          },
          { spans: [t('Een brief aan de minister over de wachtlijsten')] },
        ],
      },
      ...more,
      { type: 'heading', level: 3, id: `${id}-participatie`, title: 'Participatief werken' },
      { type: 'scale', label: 'Voortgang', steps, chosen: (index + 2) % 5 },
      p(
        'Bewoners bepaalden mee waar de banken komen en wie de sleutel van het lokaal krijgt. Een groep van negen leidt nu zelf de vrijdagtafel.',
      ),
      { type: 'heading', level: 3, id: `${id}-besluit`, title: 'Besluit' },
      { type: 'scale', label: 'Status', steps: statuses, chosen: index % 6 },
      p(
        'Volgend jaar gaan we door op twee plekken en maken we het draaiboek af, zodat andere wijken ermee aan de slag kunnen.',
      ),
    ],
  }
}

const longText: SheetBlock<BoundFigure>[] = Array.from({ length: 9 }, () =>
  p(
    'De verhuurders in de wijk werden per straat uitgenodigd. Wie kwam, kreeg uitleg over het premiestelsel en kon meteen een afspraak maken met de woonwinkel. Wie niet kwam, kreeg bezoek. Zo bereikten we ook eigenaars die zelf niet in de gemeente wonen en hun huurders nog nooit gezien hadden.',
  ),
)

function annexes(): Chapter<BoundFigure> {
  const media = ['website', 'drukwerk', 'sociale media', 'regionale pers', 'radio']
  return {
    type: 'chapter',
    id: 'bijlagen',
    number: '9',
    title: 'Bijlagen',
    blocks: [
      {
        type: 'heading',
        level: 2,
        id: 'bijlage-gegevens',
        number: '9.1',
        title: 'Gegevens van het instituut',
      },
      {
        type: 'facts',
        items: [
          { label: 'Naam', value: [t('Opbouwwerk Demerland vzw')] },
          { label: 'Ondernemingsnummer', value: [t('0400.000.000')] },
          {
            label: 'Website',
            value: [{ type: 'link', href: 'https://turfboek.example', spans: [t('turfboek.example')] }],
          },
          {
            label: 'Lees eerst',
            value: [{ type: 'link', href: '#cijfers', spans: [t('Cijfers van het jaar')] }],
          },
        ],
      },
      {
        type: 'notice',
        spans: [t('Bedragen en namen in deze bijlagen zijn verzonnen. Wie ze overneemt, neemt niets over.')],
      },
      { type: 'heading', level: 2, id: 'bijlage-communicatie', number: '9.2', title: 'Communicatieacties' },
      {
        type: 'table',
        caption: [t('Communicatieacties in 2021')],
        columns: [
          { header: 'Nr.', align: 'end' },
          { header: 'Titel', align: 'start' },
          { header: 'Kanaal', align: 'start' },
          { header: 'Wanneer', align: 'start' },
          { header: 'Bereik', align: 'end', unit: 'personen' },
        ],
        rows: Array.from({ length: 49 }, (_, index) => ({
          header: [t(String(index + 1))],
          cells: [
            [
              t(
                `${projects[index % projects.length]}: uitnodiging aan de wijk ${places[index % places.length]}`,
              ),
            ],
            [t(media[index % media.length] ?? '')],
            [t(index % 3 === 0 ? 'doorlopend' : `${(index % 27) + 1} mei 2021`)],
            [figure('2.10', spread(index, 4000), 'personen', undefined, String(index))],
          ],
        })),
      },
      {
        type: 'colophon',
        id: 'colofon',
        title: 'Colofon',
        paragraphs: [
          [
            t(
              'Dit verslag is gemaakt met Turfboek. Elk cijfer leidt naar de registraties waaruit het bestaat.',
            ),
          ],
          [
            t(
              'Gezet in Source Serif en Source Sans. Verantwoordelijke uitgever: Mira Vandersteen, Marktplein 1, Demerland.',
            ),
          ],
        ],
      },
    ],
  }
}
