"""M/M/8 in SimPy: prints customers a CPU second and the mean wait as JSON."""
import json
import random
import sys
import time

import simpy

customers = int(sys.argv[1])
draw = random.Random(1).expovariate
waited = 0.0


def customer(env, telephones):
    global waited
    came = env.now
    with telephones.request() as turn:
        yield turn
        waited += env.now - came
        yield env.timeout(draw(1))


def arrivals(env, telephones):
    for _ in range(customers):
        yield env.timeout(draw(7.2))
        env.process(customer(env, telephones))


env = simpy.Environment()
env.process(arrivals(env, simpy.Resource(env, 8)))
begun = time.process_time()
env.run()
print(json.dumps({"rate": customers / (time.process_time() - begun), "wait": waited / customers}))
