import type { Prisma } from '@/prisma/generated/client'

declare const sealed: unique symbol

/** A running transaction in one congress's context. Commands carry it; only the store and the queries open it. */
export type Tx = { readonly [sealed]: true }

export const seal = (client: Prisma.TransactionClient): Tx => client as unknown as Tx

export const open = (tx: Tx): Prisma.TransactionClient => tx as unknown as Prisma.TransactionClient
