import { type Bilingual, defineWords, type Language } from '../../platform/core/language.ts'

/** The words of the page of changes. */
export const changeWords = defineWords({
  nl: {
    title: 'Wijzigingen',
    lead: 'Wie veranderde wat, en wanneer? Niets wordt gewist.',
    person: 'Wie',
    everybody: 'Iedereen',
    kind: 'Wat',
    everything: 'Alles',
    verb: 'Handeling',
    everyVerb: 'Elke handeling',
    from: 'Van',
    to: 'Tot en met',
    clear: 'Toon alles',
    oneRecord: 'Je ziet alleen de wijzigingen van één gegeven.',
    none: 'Er zijn geen wijzigingen gevonden.',
    more: 'Toon oudere wijzigingen',
    details: 'Wat er stond en wat er nu staat',
    look: 'Bekijk',
    lookAt: (what: string) => `Bekijk: ${what}`,
    ofRecord: 'Alle wijzigingen hiervan',
    reason: 'Reden',
    times: (count: string) => `${count} keer`,
    shown: (count: string) => `${count} getoond`,
  },
  en: {
    title: 'Changes',
    lead: 'Who changed what, and when? Nothing is deleted.',
    person: 'Who',
    everybody: 'Everybody',
    kind: 'What',
    everything: 'Everything',
    verb: 'Act',
    everyVerb: 'Every act',
    from: 'From',
    to: 'Up to and with',
    clear: 'Show everything',
    oneRecord: 'You see the changes of one record only.',
    none: 'No changes were found.',
    more: 'Show older changes',
    details: 'What it said and what it says now',
    look: 'Look',
    lookAt: (what: string) => `Look: ${what}`,
    ofRecord: 'All changes of it',
    reason: 'Reason',
    times: (count: string) => `${count} times`,
    shown: (count: string) => `${count} shown`,
  },
})

const kinds: Readonly<Record<string, Bilingual>> = {
  activity: { nl: 'activiteit', en: 'activity' },
  'activity-kind': { nl: 'activiteitensoort', en: 'kind of activity' },
  agreement: { nl: 'samenwerkingsverband', en: 'agreement' },
  assignment: { nl: 'inzet', en: 'assignment' },
  attachment: { nl: 'document', en: 'document' },
  body: { nl: 'overleg', en: 'consultation body' },
  bundle: { nl: 'bundel', en: 'bundle' },
  'communication-action': { nl: 'communicatieactie', en: 'communication action' },
  contact: { nl: 'contact', en: 'contact' },
  dossier: { nl: 'beleidsdossier', en: 'policy dossier' },
  employee: { nl: 'medewerker', en: 'employee' },
  formation: { nl: 'formatie', en: 'formation' },
  funding: { nl: 'middelen', en: 'means' },
  measure: { nl: 'eigen indicator', en: 'own indicator' },
  'measure-value': { nl: 'waarde van een eigen indicator', en: 'value of an own indicator' },
  month: { nl: 'maand', en: 'month' },
  objective: { nl: 'doelstelling', en: 'objective' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  partner: { nl: 'partner', en: 'partner' },
  'partner-merge': { nl: 'samenvoeging van partners', en: 'merge of partners' },
  'pasted-list': { nl: 'geplakte lijst', en: 'pasted list' },
  plan: { nl: 'meerjarenplan', en: 'plan' },
  'planning-item': { nl: 'planning', en: 'planning' },
  project: { nl: 'project', en: 'project' },
  'project-partner': { nl: 'rol van een partner', en: 'role of a partner' },
  report: { nl: 'verslag', en: 'report' },
  sheet: { nl: 'fiche', en: 'sheet' },
  signal: { nl: 'signaal', en: 'signal' },
  'stated-figure': { nl: 'vermeld cijfer', en: 'stated figure' },
  step: { nl: 'stap', en: 'step' },
  target: { nl: 'streefcijfer', en: 'target' },
  training: { nl: 'vorming', en: 'training' },
  'transversal-action': { nl: 'transversale actie', en: 'transversal action' },
  volunteers: { nl: 'vrijwilligers', en: 'volunteers' },
}

/** What was done, by the first word of the verb. */
const acts: Readonly<Record<string, Bilingual>> = {
  accept: { nl: 'nagekeken: het klopt', en: 'looked at: it is right' },
  add: { nl: 'toegevoegd', en: 'added' },
  ask: { nl: 'gevraagd', en: 'asked for' },
  attach: { nl: 'toegevoegd', en: 'attached' },
  carry: { nl: 'meegenomen naar een volgend jaar', en: 'carried to a next year' },
  change: { nl: 'veranderd', en: 'changed' },
  close: { nl: 'afgesloten', en: 'closed' },
  correct: { nl: 'verbeterd', en: 'corrected' },
  distinguish: { nl: 'als verschillend aangeduid', en: 'told apart' },
  end: { nl: 'beëindigd', en: 'ended' },
  keep: { nl: 'bewaard', en: 'kept' },
  load: { nl: 'geladen', en: 'loaded' },
  make: { nl: 'gemaakt', en: 'made' },
  merge: { nl: 'samengevoegd', en: 'merged' },
  move: { nl: 'verplaatst', en: 'moved' },
  note: { nl: 'genoteerd', en: 'noted' },
  paste: { nl: 'geplakt', en: 'pasted' },
  register: { nl: 'geregistreerd', en: 'registered' },
  remove: { nl: 'weggehaald', en: 'removed' },
  reopen: { nl: 'heropend', en: 'reopened' },
  revise: { nl: 'herzien', en: 'revised' },
  set: { nl: 'ingesteld', en: 'set' },
  take: { nl: 'gezet', en: 'taken' },
  undo: { nl: 'ongedaan gemaakt', en: 'undone' },
  withdraw: { nl: 'ingetrokken', en: 'withdrawn' },
  write: { nl: 'geschreven', en: 'written' },
}

/** Verbs of which the first word says something else. */
const ownActs: Readonly<Record<string, Bilingual>> = {
  'add-to-bundle': { nl: 'aangevuld met signalen', en: 'given signals' },
  'take-from-bundle': { nl: 'signalen weggehaald', en: 'signals taken away' },
  'revise-term': { nl: 'looptijd herzien', en: 'term revised' },
  'change-project-theme': { nl: 'van thema veranderd', en: 'moved to another theme' },
  'write-transversal-account': { nl: 'jaarverslag geschreven', en: 'account of a year written' },
}

/** What a kind of record is called; one that is not known keeps its own name. */
export function kindInWords(recordKind: string, language: Language): string {
  return kinds[recordKind.replaceAll('_', '-')]?.[language] ?? recordKind
}

/** What a verb did, as a participle; one that is not known keeps its own name. */
export function actInWords(verb: string, language: Language): string {
  return (ownActs[verb] ?? acts[verb.split('-')[0] ?? ''])?.[language] ?? verb
}
