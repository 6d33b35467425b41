import '@/lib/nowhere'
