import '@/lib/store/prisma'
