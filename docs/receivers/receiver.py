# SITE=https://your.site python3 receiver.py: each answer becomes a file in ./answers. Start it where no web server looks for pages.
import glob, json, os, re, threading, uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
LIMIT, LOCK = 1_000_000, threading.Lock()  # Bytes; and one at a time where a disk, such as exFAT, has no links.
def publish(part, file):
    """Gives a whole file its name, and says whether the name was free."""
    with LOCK:
        try: os.link(part, file)
        except OSError:
            if os.path.exists(file): return False
            os.rename(part, file)
        return True
class Receiver(BaseHTTPRequestHandler):
    timeout = 30
    def reply(self, status, body={}):
        self.send_response(status)
        for name, value in ("Allow-Origin", os.environ.get("SITE", "")), ("Allow-Headers", "content-type, idempotency-key"), ("Expose-Headers", "retry-after"):
            self.send_header("Access-Control-" + name, value)
        self.end_headers(), self.wfile.write(b"" if status == 204 else json.dumps(body).encode())
    def do_OPTIONS(self): self.reply(204)
    def store(self, text):
        # Half an emoji becomes U+FFFD: some programs cannot read it. A pair has 12 characters here, and any other escape 2.
        text = re.sub(r"(?i)\\(?:ud[89ab]..\\ud[c-f]..|ud[89a-f]..|.)", lambda it: r"\ufffd" if len(it[0]) == 6 else it[0], text.decode("utf-8-sig", "replace"))
        answer = json.loads(text)
        name = re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", answer["id"])[0]
        part = f"answers/{name}.{uuid.uuid4()}.part"
        try:
            with open(part, "xb") as whole: whole.write(text.encode()), whole.flush(), os.fsync(whole.fileno())
            status = 409 if not publish(part, f"answers/{name}.json") else 202 if answer.get("verdict") == "unsure" else 201
        finally:
            if os.path.exists(part): os.remove(part)
        self.reply(status, {"reference": name[:8].upper()})
    def do_POST(self):
        try:
            length = int(self.headers.get("Content-Length", -1))
            if length < 0: self.reply(411)
            elif length <= LIMIT: self.store(self.rfile.read(length))
            else:
                while length > 0: length -= len(self.rfile.read(min(length, LIMIT))) or length
                self.reply(413, {"title": "Too long", "detail": "That is too long for us. Please make it shorter."})
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError): self.reply(400)
        except TimeoutError: self.reply(408)
        except OSError: self.reply(500)
os.umask(0o077), os.makedirs("answers", exist_ok=True)
for left in glob.glob("answers/*.part"): os.remove(left)  # A crash can leave half-written files behind, and they take up room.
ThreadingHTTPServer.request_queue_size = 1024
ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8080))), Receiver).serve_forever()
