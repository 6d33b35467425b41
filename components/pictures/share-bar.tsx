type ShareBarProps = {
  /** thousandths of the whole */
  readonly share: number
  /** where the others stand; null: nothing to compare with */
  readonly mark: number | null
}

/** One share of a whole, and where the others stand on it. The numbers stand beside it. */
export function ShareBar({ share, mark }: ShareBarProps) {
  return (
    <svg viewBox="0 0 1000 40" preserveAspectRatio="none" className="h-4 w-full min-w-20 rounded" aria-hidden="true">
      <rect width="1000" height="40" className="fill-line" />
      <rect width={Math.min(1000, share)} height="40" className="fill-action" />
      {mark === null ? null : <rect x={Math.min(988, mark)} width="12" height="40" className="fill-warn" />}
    </svg>
  )
}
