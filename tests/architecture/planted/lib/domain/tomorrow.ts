import '@/lib/env'

export const tomorrow = 1
