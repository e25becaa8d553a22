import { expect, test } from 'vitest'
import { newId, type ProjectId, type SignalId } from '../../platform/core/ids.ts'
import { signalDraft, startSignal } from './signal-form.ts'

const now = new Date('2021-06-15T22:30:00Z')
const project = newId<ProjectId>()
const start = (projects: ProjectId[] = [project]) => startSignal(newId<SignalId>(), projects, now)

test('a form begins today, in the only project there is', () => {
  expect(start()).toMatchObject({ date: '2021-06-16', projectId: project })
  expect(start([project, newId<ProjectId>()]).projectId).toBeNull()
})

test('a form says what it lacks, in its order', () => {
  expect(signalDraft({ ...start([]), date: null, text: ' ' })).toEqual({
    missing: ['text', 'project', 'date'],
  })
  const form = { ...start(), text: ' Weer schimmel ', tags: ['#Wonen', 'wonen'] }
  expect(signalDraft(form)).toMatchObject({ draft: { text: 'Weer schimmel', tags: ['wonen'] } })
})
