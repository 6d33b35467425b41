export const itemsOfUnit = 'unit-items'

/** Of a scheme on a year; opened at the items of a unit where one is named. */
export function simulationAddress(schemeId: string, year: number | null, unitId?: string): string {
  const asked = new URLSearchParams({ ...(year ? { year: String(year) } : {}), ...(unitId ? { unit: unitId } : {}) })
  const query = asked.toString()
  return `/assessment-schemes/${schemeId}/simulation${query ? `?${query}` : ''}${unitId ? `#${itemsOfUnit}` : ''}`
}
