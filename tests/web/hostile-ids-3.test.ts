import { expectNoStrangers } from './hostile-ground'

expectNoStrangers(3, 3)
