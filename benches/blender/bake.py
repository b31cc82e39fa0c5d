"""Bakes a brick and a marble node set-up with Cycles, to compare with our own bake.

    python bake.py [SIZE_PX]        needs Blender's module: pip install bpy==5.0.1 (Python 3.11)

Three maps each (colour, roughness, normal), one sample, on the processor. Prints seconds.
"""

import sys
import time

import bpy

SIZE_PX = int(sys.argv[1]) if len(sys.argv) > 1 else 2048


def fresh_plane():
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.mesh.primitive_plane_add(size=2)
    plane = bpy.context.object
    material = bpy.data.materials.new("bake")
    material.use_nodes = True
    plane.data.materials.append(material)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.device = "CPU"
    scene.cycles.samples = 1
    scene.cycles.use_denoising = False
    return material.node_tree


def link(tree, source, target):
    tree.links.new(source, target)


def noise(tree, scale, detail):
    node = tree.nodes.new("ShaderNodeTexNoise")
    node.inputs["Scale"].default_value = scale
    node.inputs["Detail"].default_value = detail
    return node.outputs[0]


def bump(tree, height, shader):
    node = tree.nodes.new("ShaderNodeBump")
    link(tree, height, node.inputs["Height"])
    link(tree, node.outputs["Normal"], shader.inputs["Normal"])


def brick(tree, shader):
    bricks = tree.nodes.new("ShaderNodeTexBrick")
    bricks.inputs["Scale"].default_value = 8
    grain = noise(tree, 60, 8)
    mix = tree.nodes.new("ShaderNodeMixRGB")
    mix.blend_type = "MULTIPLY"
    mix.inputs[0].default_value = 0.5
    link(tree, bricks.outputs["Color"], mix.inputs[1])
    link(tree, grain, mix.inputs[2])
    link(tree, mix.outputs[0], shader.inputs["Base Color"])
    link(tree, grain, shader.inputs["Roughness"])
    height = tree.nodes.new("ShaderNodeMath")
    height.operation = "SUBTRACT"
    link(tree, grain, height.inputs[0])
    link(tree, bricks.outputs["Fac"], height.inputs[1])
    bump(tree, height.outputs[0], shader)


def marble(tree, shader):
    wave = tree.nodes.new("ShaderNodeTexWave")
    wave.inputs["Scale"].default_value = 2
    wave.inputs["Distortion"].default_value = 12
    wave.inputs["Detail"].default_value = 8
    clouds = noise(tree, 5, 12)
    ramp = tree.nodes.new("ShaderNodeValToRGB")
    link(tree, wave.outputs["Fac"], ramp.inputs["Fac"])
    mix = tree.nodes.new("ShaderNodeMixRGB")
    mix.inputs[0].default_value = 0.4
    link(tree, ramp.outputs["Color"], mix.inputs[1])
    link(tree, clouds, mix.inputs[2])
    link(tree, mix.outputs[0], shader.inputs["Base Color"])
    link(tree, clouds, shader.inputs["Roughness"])
    bump(tree, clouds, shader)


def bake(make):
    tree = fresh_plane()
    make(tree, tree.nodes["Principled BSDF"])
    target = tree.nodes.new("ShaderNodeTexImage")
    target.image = bpy.data.images.new("map", SIZE_PX, SIZE_PX)
    tree.nodes.active = target
    start = time.perf_counter()
    bpy.ops.object.bake(type="DIFFUSE", pass_filter={"COLOR"})
    bpy.ops.object.bake(type="ROUGHNESS")
    bpy.ops.object.bake(type="NORMAL")
    return time.perf_counter() - start


for make in (brick, marble):
    print(f"{make.__name__}: {bake(make):.2f} s for three maps of {SIZE_PX} px", flush=True)
