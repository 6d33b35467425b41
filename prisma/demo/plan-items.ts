import type { PlanItem } from '@/lib/domain/meeting/planning/problem'
import { coursesOfTheYear } from './course'

/** The 122 suggestions of the demonstration year with those who lead, all units that have a part, and their delegations. */
export function itemsOfTheYear({ coSigners = false } = {}): PlanItem[] {
  return coursesOfTheYear().map(({ number, written, lead, coSigners: signers }) => ({
    id: `suggestion-${number}`,
    people: [
      ...[lead, ...(coSigners ? signers : [])].map(({ name, delegation }) => `delegate:${delegation} ${name}`),
      ...[...written.leads, ...(written.assist ?? [])].map((unit) => `unit:${unit}`),
    ],
    group: null,
    ties: [`delegation:${written.from}`],
  }))
}
