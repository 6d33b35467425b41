import './register'
