import { createElement, Fragment, type ReactNode } from 'react'

type InOrderProps<Item> = { of: readonly Item[]; each: (item: Item, place: number) => ReactNode }

/** What has nothing but its place. The parts are handed over as an element's own children are, so that none needs a key. */
export function InOrder<Item>({ of, each }: InOrderProps<Item>) {
  return createElement(Fragment, null, ...of.map(each))
}
