import { type KeptAgreement, keepAgreement, keepPartner, keepProjectPartner } from '../src/network/index.ts'
import { addDays, brusselsDate, type CalendarDate } from '../src/platform/core/calendar-date.ts'
import type { PartnerId } from '../src/platform/core/ids.ts'
import { demonstrationYear, facts } from './facts.ts'
import type { ProjectIds } from './load-plan.ts'
import { type Loading, write } from './loading.ts'
import { idOf } from './named.ts'
import { doubles, everyPartner, partnersOf } from './partners.ts'

export type PartnerIds = ReadonlyMap<string, PartnerId>

/** Keeps the partners, what they are to projects, and the agreements; gives the id of each partner by its name. */
export async function loadNetwork(loading: Loading, projectIds: ProjectIds): Promise<PartnerIds> {
  loading.onProgress('Demonstration: partners and agreements')
  return write(loading, async (tx) => {
    const ids = new Map<string, PartnerId>()
    for (const partner of everyPartner()) ids.set(partner.name, (await keepPartner(tx, partner)).id)
    for (const project of facts.projects) {
      const projectId = idOf(projectIds, project.name)
      for (const { partner, role } of partnersOf(project)) {
        await keepProjectPartner(tx, { projectId, partnerId: idOf(ids, partner.name), role })
      }
    }
    for (const { partner, projects } of doubles) {
      const partnerId = idOf(ids, partner.name)
      for (const project of projects) {
        await keepProjectPartner(tx, { projectId: idOf(projectIds, project), partnerId, role: 'partner' })
      }
    }
    for (const agreement of keptAgreements(ids)) await keepAgreement(tx, agreement)
    for (const agreement of recentAgreements(ids, brusselsDate(loading.now)))
      await keepAgreement(tx, agreement)
    return ids
  })
}

/** The facts say with whom and for which theme; the goal stands in the public report only. */
function keptAgreements(partnerIds: PartnerIds) {
  const earlier = new Map<string, number>()
  return facts.agreements.map(({ partner, themes }, place) => {
    const number = (earlier.get(partner) ?? 0) + 1
    earlier.set(partner, number)
    return {
      partnerId: idOf(partnerIds, partner),
      goal: `Samenwerking ${number} (het doel staat in het openbare verslag van ${demonstrationYear})`,
      themes,
      start: null,
      end: null,
      position: place + 1,
    }
  })
}

/** Made-up agreements around today, because the facts know no day of any. */
function recentAgreements(partnerIds: PartnerIds, today: CalendarDate): KeptAgreement[] {
  const agreement = (
    partner: string,
    what: string,
    theme: string,
    days: [number, number],
  ): KeptAgreement => ({
    partnerId: idOf(partnerIds, partner),
    goal: `(verzonnen, ook de looptijd) ${what}`,
    themes: [theme],
    start: addDays(today, days[0]),
    end: addDays(today, days[1]),
    position: null,
  })
  return [
    agreement('Stad Genk', 'Bewoners betrekken bij de wijken', 'Krachtige buurten en steden', [-690, 40]),
    agreement('Bibliotheek Beringen', 'Voorlezen in de buurt', 'Onderwijs', [-300, 65]),
    agreement('OCMW Sint-Truiden', 'Wie dakloos wordt samen opvangen', 'Wonen', [-200, 530]),
    agreement(
      'Huis van het Kind Hasselt',
      'Een ontmoetingsplek voor gezinnen',
      'Sociale bescherming',
      [-800, -70],
    ),
  ]
}
