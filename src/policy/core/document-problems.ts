import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

export const documentProblems = defineProblems({
  'document-empty': {
    kind: 'refused',
    sentence: {
      nl: '{name} is leeg: er staat niets in. Er is niets bewaard; kies het bestand opnieuw.',
      en: '{name} is empty: there is nothing in it. Nothing was saved; choose the file again.',
    },
  },
  'document-broken': {
    kind: 'refused',
    sentence: {
      nl: '{name} begint als {kind}, maar is stuk of niet volledig. Er is niets bewaard. Open het op je computer, bewaar het opnieuw en probeer nog eens.',
      en: '{name} begins as {kind}, but is broken or not complete. Nothing was saved. Open it on your computer, save it again and try once more.',
    },
  },
  'document-encrypted': {
    kind: 'refused',
    sentence: {
      nl: '{name} is versleuteld of met een wachtwoord beveiligd: je collega’s zouden het niet kunnen lezen. Er is niets bewaard. Bewaar het zonder wachtwoord en probeer opnieuw.',
      en: '{name} is encrypted or has a password: your colleagues could not read it. Nothing was saved. Save it without a password and try again.',
    },
  },
  'document-with-macros': {
    kind: 'refused',
    sentence: {
      nl: 'In {name} zitten macro’s: kleine programma’s die kwaad kunnen. Er is niets bewaard. Bewaar het als gewoon Word-document (.docx) of als PDF en probeer opnieuw.',
      en: '{name} holds macros: small programs that can do harm. Nothing was saved. Save it as an ordinary Word document (.docx) or as PDF and try again.',
    },
  },
  'document-is-program': {
    kind: 'refused',
    sentence: {
      nl: '{name} is een programma, wat de naam ook zegt. Er is niets bewaard. Vertrouw je het bestand niet, verwijder het dan van je computer.',
      en: '{name} is a program, whatever its name says. Nothing was saved. If you do not trust the file, remove it from your computer.',
    },
  },
  'document-is-web-page': {
    kind: 'refused',
    sentence: {
      nl: '{name} is een webpagina of een tekening in code (HTML, SVG), en daar kan een programma in zitten. Er is niets bewaard. Bewaar het als PDF of als PNG-beeld en probeer opnieuw.',
      en: '{name} is a web page or a drawing in code (HTML, SVG), which can hold a program. Nothing was saved. Save it as PDF or as a PNG picture and try again.',
    },
  },
  'document-is-old-word': {
    kind: 'refused',
    sentence: {
      nl: '{name} is een bestand van een oud Office-programma (.doc of .xls). Er is niets bewaard. Bewaar het als Word-document (.docx) of als PDF en probeer opnieuw.',
      en: '{name} is a file of an old Office program (.doc or .xls). Nothing was saved. Save it as a Word document (.docx) or as PDF and try again.',
    },
  },
  'document-of-other-type': {
    kind: 'refused',
    sentence: {
      nl: '{name} is geen PDF, Word-document (.docx) of beeld (PNG, JPEG, WebP). Turfboek kijkt naar de inhoud, niet naar de naam. Er is niets bewaard: bewaar het als PDF en probeer opnieuw.',
      en: '{name} is no PDF, Word document (.docx) or picture (PNG, JPEG, WebP). Turfboek looks at the content, not at the name. Nothing was saved: save it as PDF and try again.',
    },
  },
  'document-attached-already': {
    kind: 'conflict',
    sentence: {
      nl: 'Precies dit bestand zit al in het dossier, als {name}. Er is niets dubbel bewaard.',
      en: 'Exactly this file is in the dossier already, as {name}. Nothing was saved twice.',
    },
  },
})

export const documentProblem = problemsFrom(documentProblems)
