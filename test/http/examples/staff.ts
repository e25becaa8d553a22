import type {
  AssignmentId,
  EmployeeId,
  FundingId,
  TrainingId,
  VolunteersId,
} from '../../../src/platform/core/ids.ts'
import type { Scene } from '../scene.ts'
import { type ExamplesOf, nothing } from './example.ts'

const year2021 = () => ({ year: 2021 })

const employee = (id: EmployeeId, code: string) => ({ id, code, start: '2015-03-01', end: null })
const assignment = ({ employeeId, themes }: Scene, id: AssignmentId) => ({
  id,
  employeeId,
  from: '2021-02-01',
  to: '2021-06-30',
  fte: 30,
  purpose: 'theme',
  themeId: themes.housing,
  projectId: null,
  direct: true,
  decreed: false,
})
const training = ({ employeeId }: Scene, id: TrainingId) => ({
  id,
  employeeId,
  date: '2021-04-15',
  minutes: 450,
  formal: true,
  title: 'Groepen begeleiden',
})
const volunteers = ({ projects }: Scene, id: VolunteersId) => ({
  id,
  projectId: projects.roof.id,
  from: '2021-01-01',
  to: '2021-06-30',
  heads: 12,
})
const funding = ({ projects }: Scene, id: FundingId) => ({
  id,
  year: 2021,
  source: 'flemish',
  funder: 'Vlaamse overheid',
  themeId: null,
  projectId: projects.roof.id,
  amount: 4_500_000,
})

/** Each list by itself: its question, and then what is added, changed and withdrawn. */
export const staffExamples: ExamplesOf<'staff'> = {
  'staff.employees': { role: 'people', input: nothing },
  'staff.employee': { role: 'director', input: ({ employeeId }) => ({ id: employeeId }) },
  'staff.addEmployee': {
    role: 'people',
    input: ({ employeeId, name }, id) => employee(id(employeeId), `M-003 ${name}`),
  },
  'staff.changeEmployee': {
    role: 'people',
    input: ({ employeeId, name }) => ({ ...employee(employeeId, `M-001 bis ${name}`), seenVersion: 1 }),
  },
  'staff.withdrawEmployee': {
    role: 'people',
    input: ({ leaverId }) => ({ id: leaverId, seenVersion: 1, reason: 'Dubbel ingevoerd' }),
  },

  'staff.assignments': { role: 'people', input: year2021 },
  'staff.addAssignment': {
    role: 'people',
    input: (scene, id) => assignment(scene, id(scene.assignmentId)),
  },
  'staff.changeAssignment': {
    role: 'director',
    input: (scene) => ({ ...assignment(scene, scene.assignmentId), fte: 40, seenVersion: 1 }),
  },
  'staff.withdrawAssignment': {
    role: 'administrator',
    input: ({ assignmentId }) => ({ id: assignmentId, seenVersion: 2, reason: 'Ging niet door' }),
  },

  'staff.training': { role: 'people', input: year2021 },
  'staff.addTraining': { role: 'people', input: (scene, id) => training(scene, id(scene.trainingId)) },
  'staff.changeTraining': {
    role: 'people',
    input: (scene) => ({ ...training(scene, scene.trainingId), formal: false, seenVersion: 1 }),
  },
  'staff.withdrawTraining': {
    role: 'people',
    input: ({ trainingId }) => ({ id: trainingId, seenVersion: 2, reason: 'Was ziek' }),
  },

  'staff.formation': { role: 'people', input: nothing },
  'staff.addFormation': {
    role: 'people',
    // One formation a year: another institute's is of another year.
    input: ({ formationId, name }, id) => ({
      id: id(formationId),
      year: name === 'A' ? 2021 : 2022,
      norm: 210,
      maribel: 12,
    }),
  },
  'staff.changeFormation': {
    role: 'people',
    input: ({ formationId }) => ({ id: formationId, year: 2020, norm: 205, maribel: 10, seenVersion: 1 }),
  },
  'staff.withdrawFormation': {
    role: 'people',
    input: ({ formationId }) => ({ id: formationId, seenVersion: 2, reason: 'Verkeerd jaar' }),
  },

  'staff.volunteers': { role: 'lead', input: year2021 },
  'staff.addVolunteers': { role: 'lead', input: (scene, id) => volunteers(scene, id(scene.volunteersId)) },
  'staff.changeVolunteers': {
    role: 'worker',
    input: (scene) => ({ ...volunteers(scene, scene.volunteersId), heads: 9, seenVersion: 1 }),
  },
  'staff.withdrawVolunteers': {
    role: 'coordinator',
    input: ({ volunteersId }) => ({ id: volunteersId, seenVersion: 2, reason: 'Dubbel geteld' }),
  },

  'staff.funding': { role: 'people', input: year2021 },
  'staff.addFunding': { role: 'people', input: (scene, id) => funding(scene, id(scene.fundingId)) },
  'staff.changeFunding': {
    role: 'people',
    input: (scene) => ({ ...funding(scene, scene.fundingId), amount: 4_600_000, seenVersion: 1 }),
  },
  'staff.withdrawFunding': {
    role: 'people',
    input: ({ fundingId }) => ({ id: fundingId, seenVersion: 2, reason: 'Werd niet toegekend' }),
  },
}
