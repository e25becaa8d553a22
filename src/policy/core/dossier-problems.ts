import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const dossierProblems = defineProblems({
  'dossier-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Als projectleider bewaar je alleen dossiers van je eigen projecten, en minstens één. Je invoer blijft staan: laat alleen eigen projecten staan, of vraag het aan je coördinator.',
      en: 'As a project lead you keep dossiers of your own projects only, and of at least one. What you filled in stays: leave only your own projects, or ask your coordinator.',
    },
  },
  'dossier-unknown-theme': {
    kind: 'refused',
    sentence: {
      nl: 'Dit thema bestaat niet in je organisatie. Er is niets bewaard: kies een ander thema.',
      en: 'This theme does not exist in your organisation. Nothing was saved: choose another theme.',
    },
  },
  'dossier-unknown-project': {
    kind: 'refused',
    sentence: {
      nl: 'Een van de projecten bestaat niet in je organisatie. Er is niets bewaard: kies de projecten opnieuw.',
      en: 'One of the projects does not exist in your organisation. Nothing was saved: choose the projects again.',
    },
  },
  'dossier-without-date': {
    kind: 'refused',
    sentence: {
      nl: 'Een gerealiseerd dossier heeft een dag waarop het klaar was. Vul die in; de rest blijft staan.',
      en: 'A realised dossier has a day on which it was ready. Fill it in; the rest stays.',
    },
  },
  'dossier-date-too-early': {
    kind: 'refused',
    sentence: {
      nl: 'Dit dossier heeft al een dag van realisatie, maar is nog niet gerealiseerd. Zet het op gerealiseerd, of maak de dag leeg.',
      en: 'This dossier has a day of realisation already, but is not realised yet. Mark it realised, or empty the day.',
    },
  },
  'dossier-in-future': {
    kind: 'refused',
    sentence: {
      nl: '{date} moet nog komen, en wat nog komt is niet gerealiseerd. Zet het dossier op in opmaak tot het klaar is.',
      en: '{date} is still to come, and what is to come is not realised. Mark the dossier in progress until it is ready.',
    },
  },
  'recommendation-empty': {
    kind: 'refused',
    sentence: {
      nl: 'Aanbeveling {number} is leeg. Vul ze in of haal ze weg; de rest blijft staan.',
      en: 'Recommendation {number} is empty. Fill it in or take it out; the rest stays.',
    },
  },
  'feedback-empty': {
    kind: 'refused',
    sentence: {
      nl: 'Bij de terugkoppeling van {date} staat niet aan wie en wat. Vul het in of haal ze weg; de rest blijft staan.',
      en: 'The feedback of {date} does not say to whom and what. Fill it in or take it out; the rest stays.',
    },
  },
  'figure-without-label': {
    kind: 'refused',
    sentence: {
      nl: 'Cijfer {number} zegt niet wat het telt. Vul dat in of haal het cijfer weg; de rest blijft staan.',
      en: 'Figure {number} does not say what it counts. Fill that in or take the figure out; the rest stays.',
    },
  },
  'figure-without-source': {
    kind: 'refused',
    sentence: {
      nl: 'Bij “{label}” staat geen bron. Een cijfer zonder bron bewaart Turfboek niet: zeg waar het vandaan komt; de rest blijft staan.',
      en: '“{label}” has no source. Turfboek keeps no figure without a source: say where it comes from; the rest stays.',
    },
  },
  'group-without-name': {
    kind: 'refused',
    sentence: {
      nl: 'Groep {number} heeft geen naam. Vul in wie je bevroeg, of haal de groep weg; de rest blijft staan.',
      en: 'Group {number} has no name. Fill in whom you asked, or take the group out; the rest stays.',
    },
  },
  'group-twice': {
    kind: 'refused',
    sentence: {
      nl: 'De groep “{name}” staat er twee keer in. Tel ze samen of geef ze een andere naam; de rest blijft staan.',
      en: 'The group “{name}” is there twice. Add them up or give them another name; the rest stays.',
    },
  },
  'follow-up-empty': {
    kind: 'refused',
    sentence: {
      nl: 'Vervolgactie {number} is leeg. Vul ze in of haal ze weg; de rest blijft staan.',
      en: 'Follow-up {number} is empty. Fill it in or take it out; the rest stays.',
    },
  },
  'follow-up-done-in-future': {
    kind: 'refused',
    sentence: {
      nl: 'De vervolgactie “{text}” kan niet gedaan zijn op {date}: die dag moet nog komen. Laat de dag leeg tot het gedaan is.',
      en: 'The follow-up “{text}” cannot have been done on {date}: that day is still to come. Leave the day empty until it is done.',
    },
  },
  'not-an-analysis': {
    kind: 'refused',
    sentence: {
      nl: 'Cijfers, bevraagde groepen en vervolgacties horen bij een buurtanalyse. Maak van dit dossier een buurtanalyse, of haal ze weg.',
      en: 'Figures, groups that were asked and follow-ups belong to a neighbourhood analysis. Make this dossier one, or take them out.',
    },
  },
})

export const dossierProblem = problemsFrom(dossierProblems)
