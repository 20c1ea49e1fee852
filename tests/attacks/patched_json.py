# tries: to replace json's writers and readers
import json

json.dumps = json.JSONEncoder.encode = lambda *_, **__: '{"op": "returned", "value": 7}'
json.loads = json.JSONDecoder.decode = lambda *_, **__: {}
json.encoder.c_make_encoder = None


def seven(n):
    return 0
