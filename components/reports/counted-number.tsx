/** A number that opens the list behind it; nought has nothing behind it. */
export function CountedNumber({ count, href }: { count: number; href: string | undefined }) {
  return count > 0 && href ? <a href={href}>{count}</a> : count
}
