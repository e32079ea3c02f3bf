# SITE=https://your.site python3 receiver.py: each answer becomes a file in ./answers. Start it where no web server looks for pages.
import glob, hashlib, json, os, re, threading, uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
LIMIT, RECORDING_LIMIT = 1_000_000, 6_000_000  # Bytes of an answer, and of an answer with its recording.
LOCK = threading.Lock()  # One at a time where a disk, such as exFAT, has no links.
def publish(part, file):
    """Gives a whole file its name, and says whether the name was free."""
    with LOCK:
        try: os.link(part, file)
        except OSError:
            if os.path.exists(file): return False
            os.rename(part, file)
        return True
def parts_of(body, boundary):
    """The parts of a multipart body by their names."""
    parts = (part.split(b"\r\n\r\n", 1) for part in (b"\r\n" + body).split(b"\r\n--" + boundary.encode())[1:-1])
    return {re.search(rb'name="(\w+)"', head)[1].decode(): content for head, content in parts}
class Receiver(BaseHTTPRequestHandler):
    timeout = 30
    def reply(self, status, body={}):
        self.send_response(status)
        for name, value in ("Allow-Origin", os.environ.get("SITE", "")), ("Allow-Headers", "content-type, idempotency-key"), ("Expose-Headers", "retry-after"):
            self.send_header("Access-Control-" + name, value)
        self.end_headers(), self.wfile.write(b"" if status == 204 else json.dumps(body).encode())
    def do_OPTIONS(self): self.reply(204)
    def store(self, text, sound=None):
        # Half an emoji becomes U+FFFD: some programs cannot read it. A pair has 12 characters here, and any other escape 2.
        text = re.sub(r"(?i)\\(?:ud[89ab]..\\ud[c-f]..|ud[89a-f]..|.)", lambda it: r"\ufffd" if len(it[0]) == 6 else it[0], text.decode("utf-8-sig", "replace"))
        answer = json.loads(text)
        name = re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", answer["id"])[0]
        if os.path.exists(f"answers/{name}.json"): return self.reply(409, {"reference": name[:8].upper()})
        # An answer and its recording are stored together, or not at all.
        if (sound is None) == ("recording" in (answer.get("answer") or {})): raise ValueError
        part = f"answers/{name}.{uuid.uuid4()}.part"
        def write(content):
            with open(part, "wb") as whole: whole.write(content), whole.flush(), os.fsync(whole.fileno())
        try:
            if sound is not None:
                recording = answer["answer"]["recording"]
                if hashlib.sha256(sound).hexdigest() != recording["sha256"]: raise ValueError
                write(sound)  # Its answer is not there yet, so this is not a recording of anyone else.
                os.replace(part, f"answers/{name}." + (re.search("webm|ogg|mp4", recording["type"]) or ["sound"])[0])
            write(text.encode())
            status = 409 if not publish(part, f"answers/{name}.json") else 202 if answer.get("verdict") == "unsure" else 201
        finally:
            if os.path.exists(part): os.remove(part)
        self.reply(status, {"reference": name[:8].upper()})
    def do_POST(self):
        try:
            length, kind = int(self.headers.get("Content-Length", -1)), self.headers.get("Content-Type", "")
            boundary = re.match('(?i)multipart/form-data.*?boundary="?([^";]+)', kind)
            if length < 0: self.reply(411)
            elif length <= LIMIT and not boundary: self.store(self.rfile.read(length))
            elif length <= RECORDING_LIMIT and boundary:
                parts = parts_of(self.rfile.read(length), boundary[1])
                self.store(parts["answer"], parts.get("recording"))
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
