import json, os, re  # python3 receiver.py: each answer becomes a file in ./answers
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
class Receiver(BaseHTTPRequestHandler):
    def reply(self, status, body=""):
        self.send_response(status)
        self.send_header("Access-Control-Allow-Origin", os.environ.get("SITE", "https://www.example.org"))
        self.send_header("Access-Control-Allow-Headers", "content-type, idempotency-key")
        self.end_headers()
        self.wfile.write(body.encode())
    def do_OPTIONS(self): self.reply(204)
    def do_POST(self):
        text = self.rfile.read(min(int(self.headers.get("Content-Length", 0)), 1_000_000))
        try:
            answer = json.loads(text)
            with open(f"answers/{re.fullmatch('[0-9a-f-]{36}', answer['id'])[0]}.json", "xb") as file: file.write(text)
            self.reply(202 if answer.get("verdict") == "unsure" else 201, json.dumps({"reference": answer["id"][:8].upper()}))
        except FileExistsError: self.reply(409)
        except (ValueError, KeyError, TypeError, AttributeError): self.reply(400)
os.makedirs("answers", exist_ok=True)
ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8080))), Receiver).serve_forever()
