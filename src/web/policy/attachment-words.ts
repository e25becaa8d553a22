import { defineWords } from '../../platform/core/language.ts'

export const attachmentWords = defineWords({
  nl: {
    title: 'Documenten',
    none: 'Er zit nog geen document bij.',
    attach: 'Voeg een document toe',
    choose: 'Bestand',
    chooseHint: (megabytes: number) =>
      `PDF, Word (.docx) of een beeld (PNG, JPEG, WebP), hoogstens ${megabytes} MB. Geen namen of gegevens van bewoners.`,
    pictures:
      'Uit een foto halen we weg waar, wanneer en waarmee ze genomen is. In een PDF of Word blijft alles staan, ook wie het schreef.',
    noFile: 'Kies eerst een bestand.',
    send: 'Voeg toe',
    attached: (name: string) => `${name} zit bij het dossier.`,
    cleaned: 'Waar, wanneer en waarmee de foto genomen is, haalden we weg.',
    by: (who: string, when: string) => `toegevoegd door ${who}, ${when}`,
    download: (name: string) => `Download ${name}`,
    withdraw: 'Trek in',
    withdrawOf: (name: string) => `Trek in: ${name}`,
    withdrawTitle: 'Document intrekken',
    withdrawHint: 'Niemand kan het daarna nog openen.',
  },
  en: {
    title: 'Documents',
    none: 'There is no document with it yet.',
    attach: 'Attach a document',
    choose: 'File',
    chooseHint: (megabytes: number) =>
      `PDF, Word (.docx) or a picture (PNG, JPEG, WebP), ${megabytes} MB at most. No names or data of residents.`,
    pictures:
      'From a photo we take out where, when and with what it was taken. In a PDF or Word everything stays, also who wrote it.',
    noFile: 'Choose a file first.',
    send: 'Attach',
    attached: (name: string) => `${name} is with the dossier.`,
    cleaned: 'Where, when and with what the photo was taken, we took out.',
    by: (who: string, when: string) => `attached by ${who}, ${when}`,
    download: (name: string) => `Download ${name}`,
    withdraw: 'Withdraw',
    withdrawOf: (name: string) => `Withdraw: ${name}`,
    withdrawTitle: 'Withdraw the document',
    withdrawHint: 'Nobody can open it afterwards.',
  },
})
