import type { Actor } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'
import { answerDue, noticeJson, noticesJoined } from './list-chasing-notices'
import { noticesVisibleTo } from './notices-visible-to'

/** The notices about one suggestion that the actor may see, as a column of its page. */
export const noticesOn = (actor: Actor, suggestionId: string): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(${noticeJson} ORDER BY s.id DESC), '[]') FROM ${noticesJoined} ${answerDue}
   WHERE s.suggestion_id = ${suggestionId}::uuid AND ${noticesVisibleTo(actor)})`
