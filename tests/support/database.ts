import { inject } from 'vitest'
import { inDatabase } from './database-server'

const { superuser, owner, web, jobs, run } = inject('testServer')

/** Each process of a run has one name, so that whoever knows the address knows it for all files of that process. */
export const name = `test_run_${run}_${process.pid}`

/** Made anew for each file by `fresh-database.ts`; the superuser sees everything: for arranging what no command can, and for looking behind the walls. */
export const database = {
  name,
  superuser: inDatabase(superuser, name),
  owner: inDatabase(owner, name),
  web: inDatabase(web, name),
  jobs: inDatabase(jobs, name),
}
