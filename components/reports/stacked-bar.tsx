export type Segment = { key: string; value: number; fill: string }

/** A whole split into its parts. The table beside it says the same in numbers, so the picture is decoration. */
export function StackedBar({ segments }: { segments: readonly Segment[] }) {
  const whole = segments.reduce((sum, { value }) => sum + value, 0)
  if (whole === 0) return null
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-4 w-full rounded" aria-hidden="true">
      {placed(segments, whole).map(({ key, x, width, fill }) => (
        <rect key={key} x={x} width={width} height="4" className={fill} />
      ))}
    </svg>
  )
}

function placed(segments: readonly Segment[], whole: number) {
  let x = 0
  return segments.map(({ key, value, fill }) => {
    const width = (value / whole) * 100
    x += width
    return { key, fill, x: x - width, width }
  })
}

export function Swatch({ fill }: { fill: string }) {
  return (
    <svg viewBox="0 0 8 8" className="mr-2 inline size-3 align-baseline" aria-hidden="true">
      <rect width="8" height="8" rx="1.5" className={fill} />
    </svg>
  )
}
