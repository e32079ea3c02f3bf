import json, os, re, tempfile  # SITE=https://your.site python3 receiver.py: each answer becomes a file in ./answers
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
class Receiver(BaseHTTPRequestHandler):
    def reply(self, status, body=""):
        self.send_response(status)
        for name, value in ("Allow-Origin", os.environ.get("SITE", "")), ("Allow-Headers", "content-type, idempotency-key"), ("Expose-Headers", "retry-after"):
            self.send_header("Access-Control-" + name, value)
        self.end_headers(), self.wfile.write(body.encode())
    def do_OPTIONS(self): self.reply(204)
    def do_POST(self):
        try:
            text = self.rfile.read(min(max(int(self.headers.get("Content-Length", 0)), 0), 1_000_000))
            name = re.fullmatch("[0-9a-f-]{36}", json.loads(text)["id"])[0]
            with tempfile.NamedTemporaryFile(dir="answers") as part:  # The name is there only once the whole answer is.
                part.write(text), part.flush(), os.link(part.name, f"answers/{name}.json")
            self.reply(202 if json.loads(text).get("verdict") == "unsure" else 201, json.dumps({"reference": name[:8].upper()}))
        except (ValueError, KeyError, TypeError, AttributeError): self.reply(400)
        except OSError as error: self.reply(409 if isinstance(error, FileExistsError) else 500)
os.makedirs("answers", exist_ok=True)
ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8080))), Receiver).serve_forever()
