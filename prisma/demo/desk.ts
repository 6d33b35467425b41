import type { Moment } from '@/lib/domain/moment'
import type { Book } from './book'
import type { World } from './world'

export function playDesk(_world: World, _book: Book, _moment: Moment): void {}
