import './command'
