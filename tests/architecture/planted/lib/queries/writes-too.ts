import '@/lib/commands/command'
