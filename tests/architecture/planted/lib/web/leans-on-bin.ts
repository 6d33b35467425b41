import '@/bin/start'
