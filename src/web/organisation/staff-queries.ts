import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { EmployeeId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'

/** Begins every key of staff and means: a change of one record may change any list. */
export const staffKey = 'staff'

export const employeesQuery = queryOptions({
  queryKey: [staffKey, 'employees'],
  queryFn: () => api.staff.employees(),
})

export const employeeQuery = (id: EmployeeId) =>
  queryOptions({ queryKey: [staffKey, 'employee', id], queryFn: () => api.staff.employee({ id }) })

export const trainingQuery = (year: number) =>
  queryOptions({
    queryKey: [staffKey, 'training', year],
    queryFn: () => api.staff.training({ year }),
    placeholderData: keepPreviousData,
  })

export const formationQuery = queryOptions({
  queryKey: [staffKey, 'formation'],
  queryFn: () => api.staff.formation(),
})

export const assignmentsQuery = (year: number) =>
  queryOptions({
    queryKey: [staffKey, 'assignments', year],
    queryFn: () => api.staff.assignments({ year }),
    placeholderData: keepPreviousData,
  })

export const volunteersQuery = (year: number) =>
  queryOptions({
    queryKey: [staffKey, 'volunteers', year],
    queryFn: () => api.staff.volunteers({ year }),
    placeholderData: keepPreviousData,
  })

export const fundingQuery = (year: number) =>
  queryOptions({
    queryKey: [staffKey, 'funding', year],
    queryFn: () => api.staff.funding({ year }),
    placeholderData: keepPreviousData,
  })
