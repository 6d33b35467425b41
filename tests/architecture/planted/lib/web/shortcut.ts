import '@/lib/store/prisma'
import '@/lib/store/tx'
import '@prisma/client'
