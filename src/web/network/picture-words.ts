import { defineWords } from '../../platform/core/language.ts'

export const pictureWords = defineWords({
  nl: {
    title: 'Wie met wie samenwerkt',
    lead: 'Projecten en partners die in een jaar samen iets deden: een contact, een activiteit of een doorverwijzing.',
    picture: 'Beeld',
    table: 'Tabel',
    caption: (year: number) =>
      `Samenwerking in ${year}: hoe vaak een project en een partner samen iets deden.`,
    project: 'Project',
    partner: 'Partner',
    theme: 'Thema',
    times: 'Keer',
    timesOf: (times: string) => `${times} keer`,
    allProjects: 'Alle projecten',
    allThemes: 'Alle thema’s',
    municipality: 'Gemeente',
    allMunicipalities: 'Alle gemeenten',
    none: (year: number) => `In ${year} is met deze filters geen samenwerking genoteerd.`,
    noneHint: 'Noteer contacten en kies partners bij je activiteiten: dan groeit dit beeld.',
    all: (count: number) => (count === 1 ? 'Eén samenwerking.' : `${count} samenwerkingen.`),
    capped: (drawn: number, all: number) =>
      `Het beeld toont de ${drawn} sterkste van ${all} samenwerkingen. De tabel heeft ze allemaal.`,
    more: 'Toon meer',
  },
  en: {
    title: 'Who works with whom',
    lead: 'Projects and partners that did something together in a year: a contact, an activity or a referral.',
    picture: 'Picture',
    table: 'Table',
    caption: (year: number) =>
      `Collaboration in ${year}: how often a project and a partner did something together.`,
    project: 'Project',
    partner: 'Partner',
    theme: 'Theme',
    times: 'Times',
    timesOf: (times: string) => `${times} times`,
    allProjects: 'All projects',
    allThemes: 'All themes',
    municipality: 'Municipality',
    allMunicipalities: 'All municipalities',
    none: (year: number) => `No collaboration was noted in ${year} with these filters.`,
    noneHint: 'Note contacts and choose partners with your activities: then this picture grows.',
    all: (count: number) => (count === 1 ? 'One collaboration.' : `${count} collaborations.`),
    capped: (drawn: number, all: number) =>
      `The picture shows the ${drawn} strongest of ${all} collaborations. The table has them all.`,
    more: 'Show more',
  },
})
