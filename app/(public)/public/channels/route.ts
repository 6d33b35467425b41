/** 渠道转化 stands with the figures of the latest year that is out. */
export const GET = (): Response =>
  new Response(null, { status: 303, headers: { Location: '/public/years#channels', 'Cache-Control': 'no-store' } })
