import { answerSitemap } from '@/lib/web/public-sitemap'

export const GET = answerSitemap
