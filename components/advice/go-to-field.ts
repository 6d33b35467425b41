/** To the field of that name, opened where it lies folded. */
export function goToField(name: string): void {
  const field = document.getElementById(name)
  const folded = field?.closest('details')
  if (folded) folded.open = true
  field?.focus({ preventScroll: true })
  field?.scrollIntoView({ block: 'center' })
}
