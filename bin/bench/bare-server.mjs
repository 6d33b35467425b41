import { createServer } from 'node:http'

const [port, bytes] = process.argv.slice(2).map(Number)
const page = Buffer.alloc(bytes ?? 0, 'x')

createServer((request, response) => {
  request.resume()
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length }).end(page)
}).listen(port, '127.0.0.1')
