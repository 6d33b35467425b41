const minute = 60_000

type Span = { readonly startsAt: Date; readonly endsAt: Date }

/** When each item begins: the time of the meeting shared out evenly among them, on whole minutes. */
export function beginningsOf({ startsAt, endsAt }: Span, count: number): Date[] {
  const minutes = Math.floor((endsAt.getTime() - startsAt.getTime()) / minute)
  return Array.from(
    { length: count },
    (_, place) => new Date(startsAt.getTime() + Math.floor((minutes * place) / count) * minute),
  )
}
